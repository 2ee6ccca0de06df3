package org.folkmoot.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishWordsTest {
    private final EnglishWords english = new EnglishWords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lights by the station are broken again",
                "I don’t feel safe when I walk home, and my sister won't go out after dark.",
                "WHY IS THERE NO OFFICER ON OUR STREET? It's a disgrace."
            })
    void knowsEnglish(String text) {
        assertThat(english.fill(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Knife crime, drugs, noise, litter",
                "Die Polizei war in der Nacht da, und man hat uns so an den Ort gebeten, wo es im Dunkeln an Licht fehlt",
                "We voelen ons niet veilig in de straat en of er is wel een agent die we om hulp kunnen vragen",
                "Det er for mange i min gade, som ikke har at gøre der, og for lidt politi at se for os",
                "Non mi sento sicura in strada, e a me pare che il comune non do risposte in merito",
                "Nid wyf yn teimlo'n ddiogel yn cerdded i'r ysgol a does dim heddlu ar y stryd",
                "Je ne me sens pas en sécurité, on me dit que so far rien ne change",
                "Je do města a do školy se bojím, a my to tu máme na denním pořádku"
            })
    void leavesOthersToTheModel(String text) {
        assertThat(english.fill(text)).isFalse();
    }
}
