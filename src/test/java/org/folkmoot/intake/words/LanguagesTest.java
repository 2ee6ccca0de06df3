package org.folkmoot.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Street lights by the station are broken again
            en | Racism in the police should be dealt with first of all
            pl | Nie czuję się bezpiecznie wracając do domu
            fr | Je ne me sens pas en sécurité la nuit
            es | No me siento segura caminando a casa por la noche porque las farolas están rotas y nadie del ayuntamiento ha venido
            pt | Não me sinto segura a caminhar para casa
            ro | Nu mă simt în siguranță mergând acasă
            tr | Geceleri eve yürürken kendimi güvende hissetmiyorum çünkü karanlık
            cy | Nid wyf yn teimlo'n ddiogel yn cerdded
            so | Kuma dareemo ammaan markaan guriga u lugeynayo
            ar | لا أشعر بالأمان عند المشي إلى المنزل
            ur | میں رات کو گھر جاتے ہوئے محفوظ محسوس نہیں کرتی
            zh | 晚上我一个人走路回家觉得不安全，路灯坏了。
            bn | রাতে বাড়ি হেঁটে যেতে আমি নিরাপদ বোধ করি না
            """)
    void tellsWhatIsWrittenHere(String language, String text) {
        assertThat(LANGUAGES.of(text)).contains(language);
        assertThat(LANGUAGES.of("  " + text.replace(" ", "\r\n\t") + "\u00A0\n"))
                .contains(language);
    }

    @ParameterizedTest
    @CsvSource({
        "More police",
        "Knife crime",
        "Stop and search",
        "ASB - noise",
        "Yes",
        "1 2 3 4 5 6 7 8",
        "n/a",
        "Drogen und Messer"
    })
    void saysNothingOfTextsThatAreTooShort(String text) {
        assertThat(LANGUAGES.of(text)).isEmpty();
    }

    @Test
    void bearsAnyText() {
        assertThat(LANGUAGES.of("")).isEmpty();
        assertThat(LANGUAGES.of("\0 \uD83D \uDE00 \uFFFE \uD83D\uDE00 ? !!")).isEmpty();
        assertThat(LANGUAGES.of("The lights are broken again. ".repeat(50_000))).contains("en");
    }
}
