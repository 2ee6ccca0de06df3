package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.ui.ReviewFile;
import org.junit.jupiter.api.Test;

class ThemesModelTest extends ReviewFile {
    @Test
    void numbersFirstNineThemesThatAreNotGroups() {
        assertThat(model.themes().numbersProperty().get()).hasSize(9).containsEntry(1, theme("KNIFE"));
    }

    @Test
    void numberMovesToAnotherThemeAndBackToNone() {
        Theme stop = theme("STOP");
        model.themes().number(1, stop);
        assertThat(model.themes().numbersProperty().get()).containsEntry(1, stop);
        commands.decisions().toggle(1);
        assertThat(stored()).extracting(coding -> coding.themeId()).containsExactly(stop.id());
        model.themes().unnumber(stop);
        assertThat(model.themes().numbersProperty().get()).doesNotContainValue(stop);
    }

    @Test
    void countsFollowEachDecision() {
        int version = model.themes().countsVersionProperty().get();
        commands.decisions().toggle(theme("KNIFE"));
        assertThat(model.themes().count(theme("KNIFE"))).isEqualTo(1);
        assertThat(model.themes().count(theme("VIOLENCE"))).as("its group").isEqualTo(1);
        assertThat(model.themes().countsVersionProperty().get()).isGreaterThan(version);
        assertCountsMatchFile();
    }

    @Test
    void latestThemeComesFirst() {
        commands.decisions().toggle(theme("KNIFE"));
        commands.decisions().toggle(theme("STOP"));
        assertThat(model.themes().recent().ids())
                .startsWith(theme("STOP").id(), theme("KNIFE").id());
    }

    @Test
    void changedCodeframeIsReadAgain() {
        Theme added = session.codeframe()
                .add(new org.folkmoot.service.codeframe.NewTheme("Lighting", "", java.util.Optional.empty(), ""))
                .theme();
        model.codeframeChanged(false);
        assertThat(theme(added.code())).isEqualTo(added);
        assertCountsMatchFile();
    }
}
