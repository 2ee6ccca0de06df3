package org.folkmoot.store.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceRowJsonTest {
    @Test
    void keepsTheFormatOfEarlierVersions() {
        assertThat(SourceRowJson.write(
                        List.of("Device", "What \"else\"?"), List.of("a\\b/c", "é\n\t\u0001\uD83D\uDE00")))
                .isEqualTo("{\"Device\":\"a\\\\b/c\",\"What \\\"else\\\"?\":\"é\\n\\t\\u0001\uD83D\uDE00\"}");
    }

    @Test
    void writesMoreThanFiftyCells() {
        List<String> cells = Collections.nCopies(60, "x");
        assertThat(SourceRowJson.write(cells, cells)).hasSize(60 * "\"x\":\"x\",".length() + 1);
    }
}
