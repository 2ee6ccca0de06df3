package org.folkmoot.model.text;

import java.util.List;
import java.util.Map;

/**
 * Full-text matching over the current texts, implemented by the store. {@linkplain TextMark Marked} ranges are skipped
 * as if they were not there.
 */
public interface TextIndex {
    /** Ids of the matching current texts, ascending. */
    long[] matching(Query query);

    /**
     * The positions of the matches. About thirty times slower than {@link #matching}, so pass only new texts.
     *
     * @param textIds texts that match the query
     * @return spans by text, in order, not overlapping
     */
    Map<Long, List<Span>> spans(Query query, long[] textIds);
}
