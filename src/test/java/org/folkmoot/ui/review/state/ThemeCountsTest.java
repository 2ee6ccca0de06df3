package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.ui.review.state.Frames.DOMESTIC;
import static org.folkmoot.ui.review.state.Frames.FRAME;
import static org.folkmoot.ui.review.state.Frames.KNIFE;
import static org.folkmoot.ui.review.state.Frames.OTHER;
import static org.folkmoot.ui.review.state.Frames.PUBLIC;
import static org.folkmoot.ui.review.state.Frames.VAWG;
import static org.folkmoot.ui.review.state.Frames.VIOLENCE;
import static org.folkmoot.ui.review.state.Frames.row;

import java.util.Map;
import org.folkmoot.model.text.TextKind;
import org.junit.jupiter.api.Test;

class ThemeCountsTest {
    private final ThemeCounts counts = new ThemeCounts(FRAME, Map.of(VIOLENCE.id(), 10L, VAWG.id(), 4L));

    @Test
    void groupCountsResponseOnce() {
        counts.changed(row(TextKind.TEXT, false), row(TextKind.TEXT, false, PUBLIC, DOMESTIC));
        assertThat(counts.of(PUBLIC.id())).isEqualTo(1);
        assertThat(counts.of(DOMESTIC.id())).isEqualTo(1);
        assertThat(counts.of(VAWG.id())).isEqualTo(5);
        assertThat(counts.of(VIOLENCE.id())).isEqualTo(11);
    }

    @Test
    void groupStaysCountedWhileOneThemeApplies() {
        counts.changed(row(TextKind.TEXT, false, PUBLIC, DOMESTIC), row(TextKind.TEXT, false, DOMESTIC));
        assertThat(counts.of(VAWG.id())).isEqualTo(4);
        assertThat(counts.of(PUBLIC.id())).isEqualTo(-1);
        counts.changed(row(TextKind.TEXT, false, DOMESTIC), row(TextKind.TEXT, false, KNIFE));
        assertThat(counts.of(VAWG.id())).isEqualTo(3);
        assertThat(counts.of(VIOLENCE.id())).isEqualTo(10);
        assertThat(counts.of(KNIFE.id())).isEqualTo(1);
    }

    @Test
    void responsesOutsideBaseAreNotCounted() {
        counts.changed(row(TextKind.NON_ANSWER, false), row(TextKind.NON_ANSWER, false, OTHER));
        assertThat(counts.of(OTHER.id())).isZero();
    }
}
