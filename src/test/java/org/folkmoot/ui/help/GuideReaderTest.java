package org.folkmoot.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideReaderTest {
    private final GuideReader reader = new GuideReader();

    @Test
    void readsTitleStepsAndKeys() {
        GuidePage page = reader.page("code", """
                # Code a response

                1. Press [`J` or `Down`](key:next).
                2. See [Edit
                   themes](edit-themes.md) or **Review**.
                """);
        assertThat(page.title()).isEqualTo("Code a response");
        assertThat(page.paragraphs()).containsExactly("Press J or Down.", "See Edit themes or Review.");
        assertThat(page.blocks()).hasSize(1);
        Block.Items steps = (Block.Items) page.blocks().get(0);
        assertThat(steps.numbered()).isTrue();
        assertThat(line(steps, 0)).contains(new Inline.Keys(Action.NEXT, "J or Down"));
        assertThat(line(steps, 1))
                .contains(
                        new Inline.Link("edit-themes", "Edit themes"), new Inline.Words("Review", Inline.Style.STRONG));
    }

    private static List<Inline> line(Block.Items steps, int item) {
        return ((Block.Paragraph) steps.items().get(item).get(0)).words();
    }

    @Test
    void readsListsWithinSteps() {
        GuidePage page = reader.page("a", "# A\n\n1. Choose:\n   - one\n   - `two`\n");
        assertThat(page.paragraphs()).containsExactly("Choose:", "one", "two");
        Block.Items steps = (Block.Items) page.blocks().get(0);
        assertThat(steps.items().get(0).get(1)).isInstanceOfSatisfying(Block.Items.class, inner -> {
            assertThat(inner.numbered()).isFalse();
            assertThat(inner.items()).hasSize(2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No title",
                "# A\n\n[x](key:no_such_action)",
                "# A\n\n[x](https://example.org/)",
                "# A\n\n![x](x.png)",
                "# A\n\n<b>x</b>",
                "# A\n\n> quoted"
            })
    void refusesWhatTheProgramCannotShow(String markdown) {
        assertThatThrownBy(() -> reader.page("a", markdown)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Esc", "Shift", "Alt+Left", "Shift+Enter", "Ctrl+Z", "Y"})
    void fixedKeysLookLikeKeys(String key) {
        assertThat(style("`" + key + "`")).isEqualTo(Inline.Style.KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AND", "stab*", "summary.csv", "R-00001", "Enter it"})
    void otherCodeDoesNotLookLikeKeys(String code) {
        assertThat(style("`" + code + "`")).isEqualTo(Inline.Style.CODE);
    }

    private Inline.Style style(String markdown) {
        Block.Paragraph paragraph = (Block.Paragraph)
                reader.page("a", "# A\n\n" + markdown).blocks().get(0);
        return ((Inline.Words) paragraph.words().get(0)).style();
    }

    @Test
    void contentsGroupPagesUnderHeadings() {
        assertThat(reader.contents("""
                        # Guide
                        - [Elsewhere](../other.md)

                        ## Start
                        - [One](one.md)
                        - [Two](two.md)

                        ## Methods
                        Read [this](../rules.md).
                        """)).containsExactly(new GuideReader.Listed("Start", List.of("one", "two")));
    }
}
