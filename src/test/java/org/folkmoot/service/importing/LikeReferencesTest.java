package org.folkmoot.service.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeReferencesTest {
    @ParameterizedTest
    @CsvSource({
        "00012, 12",
        "12, 00012",
        "R14, r14",
        "R 014, r14",
        "REF-0007, REF-7",
        "100000, 1E+05",
        "1E5, 100000",
        "1-2, 01-Feb",
        "1-2, 1-Feb",
        "2/1, 2026-01-02",
        "3-26, Mar-26",
        "1-2, 2026-02-01T00:00:00"
    })
    void damageOfSpreadsheetsIsFound(String known, String now) {
        LikeReferences references = new LikeReferences();
        references.add(known);

        assertThat(references.find(now)).contains(known);
    }

    @ParameterizedTest
    @CsvSource({"12, 120", "R14, Q14", "00012, 00013", "A1, A1", "1-2, 03-Feb", "10, 1", "1, 01-Foo"})
    void otherReferencesAreNot(String known, String now) {
        LikeReferences references = new LikeReferences();
        references.add(known);

        assertThat(references.find(now)).isEmpty();
    }

    @Test
    void oneWarningCountsThem() {
        LikeReferences references = new LikeReferences();
        assertThat(references.warning()).isEmpty();

        references.count("12", "00012", true, 2);
        references.count("13", "00013", false, 3);

        assertThat(references.warning())
                .contains(ImportWarning.of(WarningCode.REFERENCE_LIKE_KNOWN, 2L, 1L, "12", "00012")
                        .atLine(2));
    }
}
