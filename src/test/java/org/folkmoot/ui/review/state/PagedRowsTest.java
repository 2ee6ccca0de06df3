package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.TextKind;
import org.junit.jupiter.api.Test;

/** Rows whose pages arrive when the test delivers them. */
class PagedRowsTest {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Asked(long[] ids, Consumer<Map<Long, ResponseRow>> then) {}

    private final Deque<Asked> asked = new ArrayDeque<>();
    private final PagedRows rows = new PagedRows((ids, then) -> asked.add(new Asked(ids, then)));

    private static ResponseRow line(long id) {
        ResponseRow row = Frames.row(TextKind.TEXT, false);
        return new ResponseRow(
                id, 1, "R-" + id, "", 0, row.kind(), row.status(), true, false, false, List.of(), 0, List.of());
    }

    private void deliver() {
        Asked next = asked.remove();
        Map<Long, ResponseRow> read = new HashMap<>();
        for (long id : next.ids()) {
            read.put(id, line(id));
        }
        next.then().accept(read);
    }

    private static long[] upTo(int last) {
        return LongStream.rangeClosed(1, last).toArray();
    }

    @Test
    void pageIsReadOnceWhenARowIsShown() {
        rows.show(upTo(1_000));
        assertThat(rows).hasSize(1_000);
        assertThat(asked).isEmpty();
        int first = 9 * PagedRows.PAGE;
        assertThat(rows.get(first + 20).isUnread()).isTrue();
        assertThat(rows.get(first + 20).textId())
                .as("the placeholder has the text id")
                .isEqualTo(first + 21);
        assertThat(rows.get(first + PagedRows.PAGE - 1).isUnread()).isTrue();
        assertThat(asked).hasSize(1);
        assertThat(asked.peek().ids()).hasSize(PagedRows.PAGE).startsWith(first + 1);
        List<String> changes = new ArrayList<>();
        rows.addListener((ListChangeListener<ResponseRow>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + "-" + change.getTo());
            }
        });
        deliver();
        assertThat(changes).containsExactly(first + "-" + (first + PagedRows.PAGE));
        assertThat(rows.get(first)).isEqualTo(line(first + 1));
        assertThat(asked).isEmpty();
    }

    @Test
    void rowIsFoundByIdWithoutReadingPages() {
        rows.show(upTo(1_000_000));
        assertThat(rows.indexOf(line(700_001))).isEqualTo(700_000);
        assertThat(rows.contains(line(2_000_000))).isFalse();
        assertThat(rows.lastIndexOf(line(3))).isEqualTo(2);
        assertThat(asked).as("pages requested").isEmpty();
    }

    @Test
    void restOfListKeepsFirstPage() {
        rows.show(upTo(200));
        rows.get(0);
        deliver();
        rows.show(upTo(350));
        assertThat(rows.known(0)).contains(line(1));
        rows.get(349);
        deliver();
        assertThat(rows.get(349)).isEqualTo(line(350));
    }

    @Test
    void pageOfEarlierListIsIgnored() {
        rows.show(upTo(50));
        rows.get(0);
        rows.show(new long[] {70, 80});
        deliver();
        assertThat(rows.get(0).textId()).isEqualTo(70);
        assertThat(rows.get(0).isUnread()).isTrue();
        deliver();
        assertThat(rows.get(1)).isEqualTo(line(80));
    }

    @Test
    void rereadRowKeepsItsOldTextMeanwhile() {
        rows.show(upTo(5));
        rows.get(0);
        deliver();
        rows.reread();
        assertThat(rows.get(2)).isEqualTo(line(3));
        assertThat(rows.known(2)).as("but it does not count as read").isEmpty();
        deliver();
        assertThat(rows.known(2)).contains(line(3));
    }

    @Test
    void leastRecentlyShownPagesAreDropped() {
        rows.show(upTo(100_000));
        for (int i = 0; i < 100_000; i += PagedRows.PAGE) {
            rows.get(i);
            deliver();
        }
        assertThat(rows.known()).hasSizeLessThan(10_000);
        rows.get(99_999);
        while (!asked.isEmpty()) {
            deliver();
        }
        assertThat(rows.get(99_999)).isEqualTo(line(100_000));
    }

    @Test
    void rowsOfFirstPageAreNotReadAgain() {
        Map<Long, ResponseRow> first = new HashMap<>();
        for (long id = 1; id <= PagedRows.PAGE; id++) {
            first.put(id, line(id));
        }
        rows.begin(upTo(1_000), first);
        assertThat(rows.get(0)).isEqualTo(line(1));
        assertThat(rows.get(PagedRows.PAGE - 1)).isEqualTo(line(PagedRows.PAGE));
        assertThat(asked).isEmpty();
        assertThat(rows.get(PagedRows.PAGE).isUnread()).isTrue();
        assertThat(asked).hasSize(1);
    }

    @Test
    void marksExtendFromAnchor() {
        rows.show(upTo(20));
        Marks marks = new Marks(rows);
        marks.extend(3, 5);
        assertThat(marks.textIds()).containsExactly(4, 5, 6);
        marks.extend(5, 1);
        assertThat(marks.textIds()).containsExactly(2, 3, 4);
        marks.toggle(9);
        marks.toggle(2);
        assertThat(marks.textIds()).containsExactly(2, 4, 10);
        marks.keepDuring(() -> rows.show(new long[] {10, 30, 4}));
        assertThat(marks.textIds()).as("restored at their new places").containsExactly(10, 4);
        marks.all();
        marks.keepDuring(() -> rows.show(new long[] {10, 30, 4, 50}));
        assertThat(marks.textIds())
                .as("every row, including those loaded later")
                .hasSize(4);
        marks.clear();
        assertThat(marks.none()).isTrue();
    }
}
