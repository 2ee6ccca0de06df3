package org.folkmoot.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.model.text.TextKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachedTest {
    private final NonAnswers nonAnswers = NonAnswers.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See attached.",
                "See attached file(s)",
                "See attached file(s).",
                "Please see attachment",
                "as attached",
                "Attached",
                "SEE ATTACHED DOCUMENT",
                "Please find attached our submission",
                "refer to attached letter",
                "see attached PDF",
                "Please see the attached response.",
                "See enclosed."
            })
    void sayingThatItIsAttachedIsNoAnswer(String text) {
        assertThat(nonAnswers.of(text)).isEqualTo(TextKind.NON_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I feel attached to the park.",
                "See attached map of the dangerous crossing at Mill Lane",
                "The attached houses block the light",
                "Please see attached. We object to the plan.",
                "in the park"
            })
    void wordsThatSayMoreAreAnAnswer(String text) {
        assertThat(nonAnswers.of(text)).isEqualTo(TextKind.TEXT);
    }
}
