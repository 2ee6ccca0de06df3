package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.text.Span;
import org.folkmoot.ui.ReviewFile;
import org.junit.jupiter.api.Test;

class DecisionsModelTest extends ReviewFile {
    @Test
    void numberKeyTogglesThemeInFile() {
        Theme knife = theme("KNIFE");
        commands.decisions().toggle(1);
        assertThat(stored()).extracting(Coding::themeId).containsExactly(knife.id());
        assertThat(rowAt(0).themeIds()).containsExactly(knife.id());
        assertThat(model.changes().savedProperty().get()).isPresent();
        commands.decisions().toggle(1);
        assertThat(stored()).isEmpty();
        assertCountsMatchFile();
    }

    @Test
    void selectedWordsBecomeEvidenceAndAreAdded() {
        model.reading().selectionProperty().set(Optional.of(new Span(5, 13)));
        commands.decisions().toggle(theme("REALM"));
        assertThat(stored().get(0).spans()).containsExactly(new Span(5, 13));
        assertThat(model.reading().selectionProperty().get()).isEmpty();
        model.reading().selectionProperty().set(Optional.of(new Span(20, 24)));
        commands.decisions().toggle(theme("REALM"));
        assertThat(stored().get(0).spans()).containsExactly(new Span(5, 13), new Span(20, 24));
    }

    @Test
    void acceptAndRejectTakeTopSuggestion() {
        List<Long> suggested =
                detail().suggestions().stream().map(Suggestion::themeId).toList();
        assertThat(suggested).hasSizeGreaterThan(2);
        commands.decisions().acceptTop();
        commands.decisions().rejectTop();
        assertThat(stored()).extracting(Coding::themeId).containsExactly(suggested.get(0));
        assertThat(detail().suggestions())
                .extracting(Suggestion::themeId)
                .isEqualTo(suggested.subList(2, suggested.size()));
        assertThat(rowAt(0).openSuggestions()).isEqualTo(suggested.size() - 2);
    }

    @Test
    void removeKeepsOtherThemes() {
        commands.decisions().toggle(theme("KNIFE"));
        commands.decisions().toggle(theme("STOP"));
        commands.decisions().remove(theme("KNIFE"));
        assertThat(stored())
                .extracting(Coding::themeId)
                .containsExactly(theme("STOP").id());
    }

    @Test
    void requestedThemeIsNotToggled() {
        commands.decisions().toggle(theme("KNIFE"));
        commands.evidence().recode(theme("KNIFE"), Optional.empty());
        assertThat(commands.choice().askedProperty().get()).isPresent();
        commands.decisions().toggle(theme("STOP"));
        assertThat(stored())
                .extracting(Coding::themeId)
                .containsExactly(theme("STOP").id());
        assertThat(commands.choice().askedProperty().get()).isEmpty();
    }

    @Test
    void acceptAllAsksThenWritesOneStep() {
        Theme stop = theme("STOP");
        assertThat(storedCount(stop)).isZero();
        Runnable[] accept = {() -> {}};
        commands.acceptAll().confirmWith((theme, then) -> accept[0] = then);
        commands.acceptAll().theme(stop);
        assertThat(storedCount(stop)).as("before the coder agrees").isZero();
        accept[0].run();
        assertThat(storedCount(stop)).isGreaterThan(3);
        assertCountsMatchFile();
        assertThat(heard.toasts()).hasSize(1);
        heard.press();
        assertThat(storedCount(stop)).as("after one undo").isZero();
        assertCountsMatchFile();
    }

    @Test
    void newThemeIsCodedWithItsExample() {
        Span words = new Span(0, 13);
        commands.newTheme().make("Lighting", Optional.empty(), Optional.of(words), () -> {}, heard::banner);
        Theme made = model.themes().codeframeProperty().get().themes().stream()
                .filter(theme -> theme.name().equals("Lighting"))
                .findFirst()
                .orElseThrow();
        assertThat(stored()).extracting(Coding::themeId).containsExactly(made.id());
        assertThat(stored().get(0).spans()).containsExactly(words);
        commands.history().undo();
        assertThat(stored()).isEmpty();
        assertThat(model.themes().codeframeProperty().get().byId(made.id()))
                .as("one undo leaves the theme")
                .isPresent();
        assertCountsMatchFile();
    }

    @Test
    void evidenceIsMovedWordByWordAndRemoved() {
        Theme knife = theme("KNIFE");
        model.reading().selectionProperty().set(Optional.of(new Span(0, 4)));
        commands.decisions().toggle(knife);
        commands.evidence().moveEnd(knife.id(), new Span(0, 4), true);
        assertThat(stored().get(0).spans().get(0).of(detail().text())).isEqualTo("More lighting");
        commands.evidence().remove(knife.id(), new Span(0, 4));
        assertThat(stored().get(0).spans()).as("the theme stays applied").isEmpty();
    }
}
