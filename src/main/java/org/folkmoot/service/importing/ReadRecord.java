package org.folkmoot.service.importing;

import java.util.List;
import org.folkmoot.model.SourceRecord;
import org.folkmoot.store.importing.ImportWriter.NewText;
import org.jspecify.annotations.Nullable;

/**
 * A record of a source and what its answers amount to, found out where it is read.
 *
 * @param sourceRow the cells that have no other home, as they are kept; null if there are none
 * @param texts one for each open question, in the order of their columns; none for a problem
 */
record ReadRecord(SourceRecord record, @Nullable String sourceRow, List<Answered> texts) {
    ReadRecord {
        texts = List.copyOf(texts);
    }

    /** @param afterAll whether it looks like a non-answer but was said to count */
    record Answered(NewText text, boolean afterAll) {}
}
