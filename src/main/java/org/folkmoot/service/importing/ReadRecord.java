package org.folkmoot.service.importing;

import java.util.List;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.store.importing.ImportWriter.NewText;
import org.jspecify.annotations.Nullable;

/**
 * A record of a source with its analysed responses, computed on the reading thread.
 *
 * @param sourceRow the cells without another destination, in stored form; null if there are none
 * @param texts one per open question, in column order; none for a problem
 */
record ReadRecord(SourceRecord record, @Nullable String sourceRow, List<Answered> texts) {
    ReadRecord {
        texts = List.copyOf(texts);
    }

    /** @param afterAll whether it looks like a non-answer but counts because the user said so */
    record Answered(NewText text, boolean afterAll) {}
}
