package org.folkmoot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.model.text.LetterDifferences;
import org.folkmoot.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTest {
    private static final String FIRST = "Please keep the library on Mill Road open every evening of the week.";
    private static final String SECOND = "Children who have no desk at home do their homework there.";
    private static final Letter LETTER = new Letter(FIRST + " " + SECOND);

    private static List<String> added(String text) {
        return words(LETTER.compare(text).added(), text);
    }

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).toList();
    }

    @Test
    void whatAMemberAddsIsFoundWithItsFullStop() {
        String text = "Dear Sir,\n" + FIRST + "\nMy own boys go there \uD83D\uDE00 twice a month!\n" + SECOND
                + "\nAnn Teal, Kew";
        LetterDifferences differences = LETTER.compare(text);
        assertThat(words(differences.added(), text))
                .containsExactly("My own boys go there \uD83D\uDE00 twice a month!");
        assertThat(differences.addedWords()).isEqualTo(8);
        assertThat(differences.leftOut()).isEmpty();
    }

    @Test
    void placesAreInCodePointsOfTheTextAsStored() {
        String text = "\uD83D\uDE00\uD83D\uDE00 <b>It&#39;s ours.</b><br/>" + FIRST + " " + SECOND;
        assertThat(added(text)).containsExactly("It&#39;s ours.");
    }

    @Test
    void aChangedWordIsADifference() {
        assertThat(added((FIRST + " " + SECOND).replace("keep", "close"))).containsExactly("Please close");
    }

    @Test
    void paragraphsInAnotherOrderAreNone() {
        LetterDifferences differences = LETTER.compare(SECOND + "\n\n" + FIRST);
        assertThat(differences.added()).isEmpty();
        assertThat(differences.leftOut()).isEmpty();
    }

    @Test
    void whatAMemberLeavesOutIsInTheLetter() {
        assertThat(words(LETTER.compare("Hello\n" + FIRST + "\nThank you").leftOut(), FIRST + " " + SECOND))
                .containsExactly(SECOND);
    }

    @Test
    void emptyTextSharesNothingWithTheLetter() {
        LetterDifferences differences = LETTER.compare("");
        assertThat(differences.likeness()).isZero();
        assertThat(differences.added()).isEmpty();
        assertThat(differences.leftOut()).containsExactly(new Span(0, (FIRST + " " + SECOND).length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear Mayor of London, | . Yours faithfully, T. Ferrante, Gospel Oak",
                "To whom it may concern | . Thank you",
                "Dear Sirs | . H Okonjo",
                "For the attention of the consultation team | . K. Sandhu-Lee (Priory Street)",
                "To the Mayors Office for Policing and Crime\\n| .\\nMarlon & Marlon Thackray",
                "Hi, | . Tomasz x",
                "Dear consultation team | . Hannah, the Barbican",
                "Hello | . Kind regards, Ann",
            })
    void salutationsAndSignaturesAreExcluded(String before, String after) {
        String salutation = before.replace("\\n", "\n");
        String text = salutation + " " + FIRST + " " + SECOND.replace(".", "") + after.replace("\\n", "\n");
        assertThat(added(text)).isEmpty();
        assertThat(LETTER.compare(text).likeness()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yes. police culture.",
                "NO MORE CUTS",
                "Thank you for asking about my son who was robbed",
                "and also on sundays",
                "Dear me what a mess it is",
            })
    void aLineOfOnesOwnIsNoSignature(String own) {
        assertThat(added(FIRST + " " + SECOND + "\n" + own)).containsExactly(own);
    }
}
