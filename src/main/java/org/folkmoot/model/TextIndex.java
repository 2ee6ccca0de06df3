package org.folkmoot.model;

import java.util.List;
import java.util.Map;

/**
 * Full-text matching over the current texts; the store implements it. What is {@linkplain TextMark marked} in a text is
 * passed over, as though it were not there.
 */
public interface TextIndex {
    /** Ids of the current texts that match, ascending. */
    long[] matching(Query query);

    /**
     * Where a query matches. Some thirty times dearer than {@link #matching}, so ask only for texts that are new.
     *
     * @param textIds texts that match the query
     * @return spans by text, in order and not overlapping
     */
    Map<Long, List<Span>> spans(Query query, long[] textIds);
}
