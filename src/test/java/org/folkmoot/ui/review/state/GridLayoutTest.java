package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.ui.review.state.GridColumn.Kind;
import org.junit.jupiter.api.Test;

class GridLayoutTest {
    private static final GridColumn WORDS = GridColumn.of(Kind.WORDS);
    private static final GridColumn STATUS = GridColumn.of(Kind.STATUS);
    private static final GridColumn BOROUGH = GridColumn.attribute("Borough = \"none\", & 100 %");

    @Test
    void writtenLayoutIsReadBack() {
        GridLayout layout = GridLayout.DEFAULT
                .with(BOROUGH)
                .with(GridColumn.attribute("status"))
                .wide(BOROUGH, 77)
                .moved(BOROUGH, -2)
                .without(WORDS);
        assertThat(GridLayout.read(layout.written())).isEqualTo(layout);
        GridLayout all = new GridLayout(List.of());
        for (GridColumn column : GridColumn.plain().toList()) {
            all = all.with(column);
        }
        assertThat(GridLayout.read(all.written())).isEqualTo(all);
    }

    @Test
    void unknownColumnsAreSkippedAndNoneMeansDefault() {
        assertThat(GridLayout.read("mood=80&words=9&words=70&status=wide").columns())
                .containsExactly(WORDS, STATUS);
        assertThat(GridLayout.read("words=9").width(WORDS)).contains(GridLayout.NARROWEST);
        assertThat(GridLayout.read("")).isEqualTo(GridLayout.DEFAULT);
        assertThat(GridLayout.read("mood=3")).isEqualTo(GridLayout.DEFAULT);
    }

    @Test
    void onlyColumnStaysAndMovesStopAtEnds() {
        GridLayout one = new GridLayout(List.of(GridLayout.Place.of(WORDS)));
        assertThat(one.without(WORDS)).isEqualTo(one);
        assertThat(one.moved(WORDS, 1)).isEqualTo(one);
        assertThat(one.moved(STATUS, 0)).isEqualTo(one);
    }

    @Test
    void reorderKeepsHiddenColumns() {
        GridLayout layout = GridLayout.DEFAULT.with(BOROUGH);
        List<GridColumn> dragged = List.of(
                WORDS,
                STATUS,
                GridColumn.of(Kind.REFERENCE),
                GridColumn.of(Kind.OPENING),
                GridColumn.of(Kind.THEMES),
                GridColumn.of(Kind.FLAGS));
        assertThat(layout.ordered(dragged).columns())
                .startsWith(WORDS, STATUS)
                .endsWith(BOROUGH)
                .hasSize(7);
    }
}
