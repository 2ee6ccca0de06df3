package org.folkmoot.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.ui.review.Frames.DOMESTIC;
import static org.folkmoot.ui.review.Frames.FRAME;
import static org.folkmoot.ui.review.Frames.KNIFE;
import static org.folkmoot.ui.review.Frames.PUBLIC;
import static org.folkmoot.ui.review.Frames.VAWG;
import static org.folkmoot.ui.review.Frames.VIOLENCE;

import java.nio.file.Path;
import org.folkmoot.ui.common.UserFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeFinderTest {
    private final ThemeFinder finder = new ThemeFinder(FRAME);

    @Test
    void codeGoesBeforeNameGoesBeforeAnywhere() {
        assertThat(finder.find("vawg")).containsExactly(VAWG, PUBLIC, DOMESTIC);
        assertThat(finder.find("viol")).containsExactly(VIOLENCE, VAWG);
        assertThat(finder.find(" Crime ")).containsExactly(KNIFE);
        assertThat(finder.find("buse")).containsExactly(DOMESTIC);
        assertThat(finder.find("zzz")).isEmpty();
    }

    @Test
    void nothingTypedFindsAll() {
        assertThat(finder.find("")).isEqualTo(FRAME.themes());
    }

    @Test
    void numbersGoToLeavesUntilTheUserGivesThemAway(@TempDir Path folder) {
        NumberedThemes numbers = new NumberedThemes(new UserFolder(folder));
        assertThat(numbers.of(FRAME))
                .containsEntry(1, KNIFE)
                .containsEntry(2, PUBLIC)
                .hasSize(4);
        numbers.assign(FRAME, 1, VAWG);
        assertThat(numbers.of(FRAME)).containsEntry(1, VAWG).containsEntry(2, PUBLIC);
        numbers.assign(FRAME, 2, VAWG);
        assertThat(new NumberedThemes(new UserFolder(folder)).of(FRAME))
                .containsEntry(1, PUBLIC)
                .containsEntry(2, VAWG);
    }
}
