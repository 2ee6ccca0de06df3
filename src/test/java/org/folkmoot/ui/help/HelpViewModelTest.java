package org.folkmoot.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.help.SearchWords.Piece;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HelpViewModelTest {
    private static final Map<String, String> FILES = Map.of(
            "README",
            "## Code\n- [Code a response](code.md)\n- [Find a theme](find.md)\n\n## Report\n- [Export](export.md)\n",
            "code",
            "# Code a response\n\nChoose themes for what the response says.\n",
            "find",
            "# Find a theme\n\n## Words of a response\n\nType a code, or *initials*.\n",
            "export",
            "# Export\n\nThe folder gets "
                    + "one table for each part of the summary, and the file of every coded passage as well.\n");

    private final AtomicInteger reads = new AtomicInteger();
    private final HelpViewModel model = new HelpViewModel(this::guide, Background.sameThread());

    private Guide guide() {
        reads.incrementAndGet();
        return Guide.read(id -> Objects.requireNonNull(FILES.get(id)));
    }

    @BeforeEach
    void load() {
        model.load();
    }

    @Test
    void listsAllPagesUnderTheirStagesAndShowsTheFirst() {
        assertThat(titles()).containsExactly("# Code", "Code a response", "Find a theme", "# Report", "Export");
        assertThat(shown()).isEqualTo("code");
    }

    @Test
    void readsTheGuideOnce() {
        model.open("find");
        model.load();
        assertThat(reads).hasValue(1);
        assertThat(shown()).isEqualTo("find");
    }

    @Test
    void searchListsTitlesThenHeadingsThenText() {
        model.search("code");
        assertThat(titles()).containsExactly("Code a response", "Find a theme", "Export");
        model.search("respon");
        assertThat(titles()).containsExactly("Code a response", "Find a theme");
        model.search("  ");
        assertThat(titles()).hasSize(5);
    }

    @Test
    void searchNeedsEveryWord() {
        model.search("Initials theme");
        assertThat(titles()).containsExactly("Find a theme");
        model.search("initials table");
        assertThat(titles()).isEmpty();
    }

    @Test
    void searchMarksWhatItFound() {
        model.search("find init");
        ContentsLine.Entry line =
                (ContentsLine.Entry) model.linesProperty().get().get(0);
        assertThat(line.title()).containsExactly(new Piece("Find", true), new Piece(" a theme", false));
        assertThat(line.passage())
                .containsExactly(
                        new Piece("Type a code, or ", false), new Piece("initials", true), new Piece(".", false));
    }

    @Test
    void passageIsCutAroundTheFoundWord() {
        model.search("passage");
        ContentsLine.Entry line =
                (ContentsLine.Entry) model.linesProperty().get().get(0);
        String passage =
                String.join("", line.passage().stream().map(Piece::text).toList());
        assertThat(passage)
                .startsWith("\u2026")
                .contains("coded passage as well")
                .hasSizeLessThan(100);
    }

    @Test
    void searchLeavesThePageOpen() {
        model.open("find");
        model.search("export");
        assertThat(shown()).isEqualTo("find");
        assertThat(model.wantedProperty().get()).isEqualTo(SearchWords.of("EXPORT"));
    }

    @Test
    void backAndForwardFollowThePagesRead() {
        model.open("find");
        model.open("export");
        assertThat(model.forwardProperty().get()).isFalse();
        model.back();
        assertThat(shown()).isEqualTo("find");
        model.back();
        assertThat(shown()).isEqualTo("code");
        assertThat(model.backProperty().get()).isFalse();
        model.back();
        assertThat(shown()).isEqualTo("code");
        model.forward();
        assertThat(shown()).isEqualTo("find");
        assertThat(model.forwardProperty().get()).isTrue();
        model.open("code");
        assertThat(model.forwardProperty().get()).isFalse();
    }

    @Test
    void openingThePageShownChangesNothing() {
        model.open("code");
        model.open("no such page");
        assertThat(shown()).isEqualTo("code");
        assertThat(model.backProperty().get()).isFalse();
    }

    private String shown() {
        return model.pageProperty().get().map(GuidePage::id).orElse("");
    }

    private List<String> titles() {
        return model.linesProperty().get().stream()
                .map(line -> line instanceof ContentsLine.Head head
                        ? "# " + head.title()
                        : Optional.of((ContentsLine.Entry) line)
                                .map(entry -> entry.page().title())
                                .orElseThrow())
                .toList();
    }
}
