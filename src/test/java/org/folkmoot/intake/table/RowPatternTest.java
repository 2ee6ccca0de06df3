package org.folkmoot.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowPatternTest {
    private static RowPattern rows(String... lines) {
        return new RowPattern(IntStream.range(0, lines.length)
                .mapToObj(i -> new TableRow(
                        i, i + 1L, i + 1L, cells(lines[i]), cells(lines[i]).size()))
                .toList());
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\\|", -1));
    }

    @Test
    void twoRowsAreTooFew() {
        assertThat(rows("1|a", "2|b").unknown()).isTrue();
        assertThat(rows("1|a", "2|b", "3|c").unknown()).isFalse();
    }

    @Test
    void headingDiffersFromReferencesOfOneShape() {
        RowPattern pattern = rows("R-1|More light", "R-2|Buses", "R-30|Parks");
        assertThat(pattern.differs(cells("Reference|What?"))).isTrue();
        assertThat(pattern.fits(cells("Reference|What?"))).isFalse();
        assertThat(pattern.fits(cells("R-4|Knives"))).isTrue();
        assertThat(pattern.differs(cells("R-4|Knives"))).isFalse();
    }

    @Test
    void aNumberIsNeverAHeading() {
        RowPattern pattern = rows("2022-01-01|a", "2022-01-02|b", "2022-01-03|c");
        assertThat(pattern.fits(cells("17|What?"))).isTrue();
    }

    @Test
    void aFewRecurringValuesAreAPattern() {
        RowPattern pattern = rows("a|Yes", "b|No", "c|Yes", "d|Yes", "e|No", "f|No");
        assertThat(pattern.differs(cells("What?|Do you agree?"))).isTrue();
        assertThat(pattern.fits(cells("g|Yes"))).isTrue();
    }

    @Test
    void proseAloneTellsNothing() {
        RowPattern pattern = rows("More light", "Fewer cars", "Parks and trees");
        assertThat(pattern.fits(cells("What should be done?"))).isFalse();
        assertThat(pattern.differs(cells("What should be done?"))).isFalse();
    }

    @Test
    void rowsThatCountOnFollow() {
        assertThat(rows("2|b", "3|c", "4|d").follow(cells("1|a"))).isTrue();
        assertThat(rows("2|b", "3|c", "5|d").follow(cells("1|a"))).isFalse();
        assertThat(rows("12|b", "7|c", "9|d").follow(cells("1|a"))).isFalse();
    }

    @Test
    void rowsWithReferencesOfTheSameShapeFollow() {
        RowPattern pattern = rows("R-02|b", "R-03|c", "R-10|d");
        assertThat(pattern.follow(cells("R-01|a"))).isTrue();
        assertThat(pattern.follow(cells("R-02|a"))).as("a repeated reference").isFalse();
        assertThat(pattern.follow(cells("Q-01|a"))).as("another shape").isFalse();
    }

    @Test
    void emptyCellsAndSpacesDoNotMatter() {
        RowPattern pattern = rows(" R-1 |a", "|b", "R-2|c", "\u00A0R-3|d");
        assertThat(pattern.fits(cells("R-9|"))).isTrue();
        assertThat(pattern.differs(cells("|"))).isFalse();
    }
}
