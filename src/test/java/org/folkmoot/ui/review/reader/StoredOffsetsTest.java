package org.folkmoot.ui.review.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.Span;
import org.folkmoot.random.RandomCases;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @TempDir
    Path folder;

    @Test
    void aSelectionIsDrawnWhereItWasMade() {
        Path file = folder.resolve("plan.folkmoot");
        Fixture.create(file, TEXTS).close();
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            for (int i = 0; i < TEXTS.size(); i++) {
                int response = i;
                RandomCases.check(25, random -> aSelectionIsDrawnWhereItWasMade(session, response, random));
            }
        }
    }

    private static void aSelectionIsDrawnWhereItWasMade(Session session, int response, Random random) {
        List<ResponseRow> rows =
                session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL);
        long textId = rows.get(response).textId();
        ResponseDetail before = session.review().detail(textId);
        assertThat(before.text()).isEqualTo(TEXTS.get(response));
        DrawnText drawn = DrawnText.of(before.text());
        int from = boundary(drawn.drawn(), random);
        int to = boundary(drawn.drawn(), random);
        if (from == to) {
            return;
        }
        Span selected = drawn.span(from, to);
        long theme = session.review().codeframe().themes().get(0).id();
        session.coding().apply(textId, theme, List.of(selected), "");
        ResponseDetail after = session.review().detail(textId);
        assertThat(after.codings()).flatExtracting(Coding::spans).containsExactly(selected);
        HighlightLayout all = HighlightLayout.of(DrawnText.of(after.text()), ThemeEvidence.of(after));
        assertThat(all.passages()).singleElement().satisfies(passage -> {
            assertThat(passage.from()).isEqualTo(Math.min(from, to));
            assertThat(passage.to()).isEqualTo(Math.max(from, to));
        });
    }

    /** A boundary of what people see as one sign, as the reader allows. */
    private static int boundary(String drawn, Random random) {
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.UK);
        signs.setText(drawn);
        int at = RandomCases.place(random, drawn.length());
        return signs.isBoundary(at) ? at : signs.following(at);
    }
}
