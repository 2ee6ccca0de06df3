package org.folkmoot.ui.review.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.folkmoot.model.Coding;
import org.folkmoot.model.ResponseDetail;
import org.folkmoot.model.ResponseFilter;
import org.folkmoot.model.ResponseRow;
import org.folkmoot.model.Span;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.store.Fixture;
import org.jspecify.annotations.Nullable;

/** Selected, stored and drawn again, a stretch of text is the same stretch, whatever the text is made of. */
class StoredOffsetsTest {
    private static final List<String> TEXTS = List.of(
            "Line one\r\nline two\rline three\nline four\r\n\r\n",
            "Control \u0000 signs \u0007 and \u007F and \u0085 and\ttabs",
            "Faces \uD83D\uDE21 and families \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 and \uD83D\uDC4D\uD83C\uDFFD thumbs \uD83C\uDDEC\uD83C\uDDE7",
            "Cafe\u0301 nai\u0308ve e\u0301\u0323 and Zalgo z\u0301\u0302\u0303\u0304",
            "\u05E9\u05DC\u05D5\u05DD and \u0645\u0631\u062D\u0628\u0627 in one line, \u202Eturned\u202C and back",
            "\u2028separators\u2029 \uFEFF and \u00A0 spaces \u3000",
            "\u4E2D\u6587 \uD840\uDC0B \u0939\u093F\u0928\u094D\u0926\u0940 \u0E20\u0E32\u0E29\u0E32");

    private static @Nullable Path folder;
    private static @Nullable Session session;

    @BeforeContainer
    static void open() throws IOException {
        Path made = Files.createTempDirectory("offsets");
        folder = made;
        Path file = made.resolve("plan.folkmoot");
        Fixture.create(file, TEXTS).close();
        session = new Sessions(Fixture.CLOCK).open(file, "AK");
    }

    @AfterContainer
    static void close() throws IOException {
        session().close();
        if (folder != null) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static Session session() {
        return Optional.ofNullable(session).orElseThrow();
    }

    @Property(tries = 150)
    void aSelectionIsDrawnWhereItWasMade(
            @ForAll @IntRange(max = 6) int response, @ForAll int first, @ForAll int second) {
        List<ResponseRow> rows = session()
                .review()
                .responses(session().review().questions().get(0).id(), ResponseFilter.ALL);
        long textId = rows.get(response).textId();
        ResponseDetail before = session().review().detail(textId);
        assertThat(before.text()).isEqualTo(TEXTS.get(response));
        DrawnText drawn = DrawnText.of(before.text());
        int from = sign(drawn.drawn(), first);
        int to = sign(drawn.drawn(), second);
        if (from == to) {
            return;
        }
        Span selected = drawn.span(from, to);
        long theme = session().review().codeframe().themes().get(0).id();
        session().coding().apply(textId, theme, List.of(selected), "");
        ResponseDetail after = session().review().detail(textId);
        assertThat(after.codings()).flatExtracting(Coding::spans).containsExactly(selected);
        Highlights all = Highlights.of(DrawnText.of(after.text()), Evidence.of(after));
        assertThat(all.passages()).singleElement().satisfies(passage -> {
            assertThat(passage.from()).isEqualTo(Math.min(from, to));
            assertThat(passage.to()).isEqualTo(Math.max(from, to));
        });
    }

    /** A boundary of what people see as one sign, as the reader allows. */
    private static int sign(String drawn, int any) {
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.UK);
        signs.setText(drawn);
        int at = Math.floorMod(any, drawn.length() + 1);
        return signs.isBoundary(at) ? at : signs.following(at);
    }
}
