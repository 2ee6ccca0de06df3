package org.folkmoot.ui.review.state;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import org.folkmoot.model.response.ResponseRow;
import org.jspecify.annotations.Nullable;

/**
 * A list of any length: holds the ids of all rows, and reads rows page by page as they are shown. A row that has not been
 * read is a placeholder until its page arrives. Used on the UI thread only.
 */
public final class PagedRows extends ObservableListBase<ResponseRow> {
    /** Rows per page. */
    public static final int PAGE = 30;

    /** Pages kept; the least recently shown are dropped first. */
    private static final int KEPT = 130;

    private static final ResponseRow GONE = ResponseRow.unread(0);

    /** Reads the rows of some texts in the background. */
    public interface Reader {
        void read(long[] textIds, Consumer<Map<Long, ResponseRow>> then);
    }

    private final Reader reader;
    private final Map<Integer, Map<Long, ResponseRow>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Integer> asked = new HashSet<>();
    /** Rows as they were before the cache was dropped: shown until they are read again. */
    private final Map<Long, ResponseRow> before = new HashMap<>();

    private long[] ids = {};
    private int generation;

    public PagedRows(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int size() {
        return ids.length;
    }

    /** The row, or a placeholder while its page is being read. */
    @Override
    public ResponseRow get(int index) {
        long id = ids[index];
        int page = index / PAGE;
        if (!pages.containsKey(page)) {
            ask(page);
        }
        Map<Long, ResponseRow> read = pages.get(page);
        ResponseRow row = read == null ? null : read.get(id);
        return row != null ? row : before.getOrDefault(id, ResponseRow.unread(id));
    }

    /**
     * Finds a row by its text id, even if it has changed since. Controls look for their selected row whenever rows change:
     * comparing all rows would read the whole list.
     */
    @Override
    public int indexOf(@Nullable Object line) {
        return line instanceof ResponseRow row ? placeOf(row.textId()) : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object line) {
        return indexOf(line);
    }

    @Override
    public boolean contains(@Nullable Object line) {
        return indexOf(line) >= 0;
    }

    /** The row if it has been read; does not read it. */
    Optional<ResponseRow> known(int index) {
        Map<Long, ResponseRow> page = pages.get(index / PAGE);
        return page == null ? Optional.empty() : Optional.ofNullable(page.get(ids[index]));
    }

    long id(int index) {
        return ids[index];
    }

    /** Index of a text; -1 if it is not listed. */
    int placeOf(long textId) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == textId) {
                return i;
            }
        }
        return -1;
    }

    /** The ids of the rows in a half-open range. */
    long[] ids(int from, int to) {
        return Arrays.copyOfRange(ids, from, to);
    }

    /** Shows other texts. If they only extend the current ones, rows that have been read are kept. */
    public void show(long[] fresh) {
        begin(fresh, Map.of());
    }

    /** As {@link #show}, with the rows of the first page if they have been read already. */
    void begin(long[] fresh, Map<Long, ResponseRow> first) {
        int were = ids.length;
        int same = Arrays.mismatch(ids, fresh);
        boolean extended = were > 0 && (same < 0 || same == were);
        if (extended && same < 0) {
            return;
        }
        beginChange();
        ids = fresh;
        if (extended) {
            // The last page may have been read while it was incomplete.
            forget(were / PAGE);
            nextAdd(were, fresh.length);
        } else {
            outdate();
            if (!first.isEmpty()) {
                pages.put(0, first);
            }
            if (fresh.length == 0) {
                nextRemove(0, Collections.nCopies(were, GONE));
            } else {
                nextReplace(0, fresh.length, Collections.nCopies(were, GONE));
            }
        }
        endChange();
    }

    /** Drops the cache; rows are re-read when shown. */
    public void reread() {
        outdate();
        touch(0, ids.length);
    }

    private void outdate() {
        generation++;
        before.clear();
        known().forEach(row -> before.put(row.textId(), row));
        pages.clear();
        asked.clear();
    }

    /** Replaces a row by its new state, if it has been read. */
    public void replace(ResponseRow row) {
        int at = placeOf(row.textId());
        Map<Long, ResponseRow> page = at < 0 ? null : pages.get(at / PAGE);
        if (page != null) {
            page.put(row.textId(), row);
            touch(at, at + 1);
        }
    }

    /** Whether rows that are shown are still being read. */
    boolean reading() {
        return !asked.isEmpty();
    }

    private void ask(int page) {
        if (!asked.add(page)) {
            return;
        }
        int asking = generation;
        int from = page * PAGE;
        int to = Math.min(ids.length, from + PAGE);
        reader.read(ids(from, to), read -> {
            if (asking != generation || !asked.contains(page)) {
                return;
            }
            asked.remove(page);
            pages.put(page, read);
            if (pages.size() > KEPT) {
                forget(pages.keySet().iterator().next());
            }
            touch(from, Math.min(to, ids.length));
        });
    }

    private void forget(int page) {
        pages.remove(page);
        asked.remove(page);
    }

    private void touch(int from, int to) {
        if (from < to) {
            beginChange();
            nextReplace(from, to, Collections.nCopies(to - from, GONE));
            endChange();
        }
    }

    /** The rows that have been read, in no particular order. */
    List<ResponseRow> known() {
        return pages.values().stream().flatMap(page -> page.values().stream()).toList();
    }
}
