package org.folkmoot.store.review;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The order in which the model suggests reading texts, for each reason. Replaced after every training. */
public final class ReadingQueueDao {
    /** Why texts are in a queue. */
    public enum Reason {
        /** A decision on them would improve the model most. */
        LEARN,
        /** The model disagrees with their coding. */
        DOUBT;

        String word() {
            return this == LEARN ? "learn" : "doubt";
        }
    }

    /** Replaces a queue; deleted texts are left out. */
    public void replace(Handle handle, Reason reason, List<Long> textIds) {
        handle.execute("DELETE FROM reading_queue WHERE reason = ?", reason.word());
        if (textIds.isEmpty()) {
            return;
        }
        PreparedBatch rows = handle.prepareBatch("INSERT INTO reading_queue (reason, text_id, place)"
                + " SELECT ?, t.id, ? FROM answer_text t WHERE t.id = ? AND t.current = 1 AND t.kind <> 'blank'");
        int place = 0;
        for (long textId : textIds) {
            rows.bind(0, reason.word()).bind(1, place++).bind(2, textId).add();
        }
        rows.execute();
    }

    /** SQL for a text's position in a queue; null if it is not in it. */
    static String place(Reason reason) {
        return "(SELECT r.place FROM reading_queue r WHERE r.reason = '" + reason.word() + "' AND r.text_id = t.id)";
    }
}
