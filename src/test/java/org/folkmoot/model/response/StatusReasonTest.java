package org.folkmoot.model.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.folkmoot.model.response.StatusReason.Cause;
import org.folkmoot.model.response.StatusReason.Known;
import org.folkmoot.model.response.StatusReason.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReasonTest {
    @Test
    void knownReasonsAreStoredAsCodes() {
        assertThat(new Known(Cause.NO_RESPONSE).stored()).isEqualTo("@no_response");
        assertThat(new Known(Cause.SAME_RESPONDENT, "R 7#2").stored()).isEqualTo("@same_respondent R 7#2");
    }

    @Test
    void codesAreReadBack() {
        assertThat(Arrays.stream(Cause.values()).map(Known::new))
                .allSatisfy(
                        reason -> assertThat(StatusReason.of(reason.stored())).isEqualTo(reason));
        assertThat(StatusReason.of("@same_respondent R 7#2")).isEqualTo(new Known(Cause.SAME_RESPONDENT, "R 7#2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about Wales", "erased on request", "@erased", "@@erased", "@home", "@"})
    void typedTextIsReadBack(String text) {
        assertThat(StatusReason.of(new Typed(text).stored())).isEqualTo(new Typed(text));
    }

    @Test
    void anUnknownCodeIsKeptAsText() {
        assertThat(StatusReason.of("@from_a_later_version")).isEqualTo(new Typed("@from_a_later_version"));
    }
}
