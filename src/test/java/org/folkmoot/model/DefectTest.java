package org.folkmoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefectTest {
    private static final String RESPONSE = "My street is unsafe after dark";

    private static IllegalStateException failure(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void reportNamesClassesAndFramesButNoMessages() {
        RuntimeException failure = new RuntimeException(RESPONSE, failure(RESPONSE));
        failure.addSuppressed(new IllegalArgumentException(RESPONSE));
        Defect defect = Defect.of(failure);
        assertThat(defect.report())
                .startsWith(
                        "Internal error " + defect.code() + "\njava.lang.RuntimeException\n\tat org.folkmoot.model.")
                .contains("\nSuppressed: java.lang.IllegalArgumentException\n")
                .contains("\nCaused by: java.lang.IllegalStateException\n")
                .doesNotContain("street");
    }

    @Test
    void sameLineHasSameCodeWhateverTheMessage() {
        RuntimeException[] failures = new RuntimeException[2];
        for (int i = 0; i < failures.length; i++) {
            failures[i] = failure("message " + i);
        }
        assertThat(Defect.of(failures[0]).code())
                .isEqualTo(Defect.of(failures[1]).code())
                .matches("[0-9A-HJKMNP-TV-Z]{6}");
    }

    @Test
    void wrappingAnExceptionKeepsItsCode() {
        RuntimeException failure = failure("a");
        assertThat(Defect.of(new RuntimeException(failure)).code())
                .isEqualTo(Defect.of(failure).code());
    }

    @Test
    void differentLinesHaveDifferentCodes() {
        assertThat(Defect.of(new IllegalStateException()).code())
                .isNotEqualTo(Defect.of(new IllegalArgumentException()).code());
    }

    @Test
    void circularCausesEnd() {
        RuntimeException outer = new RuntimeException();
        RuntimeException inner = new RuntimeException(outer);
        outer.initCause(inner);
        assertThat(Defect.of(outer).report().lines().filter(line -> line.contains("RuntimeException")))
                .hasSize(2);
    }
}
