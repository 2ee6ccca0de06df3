package org.folkmoot.store.steps;

import org.folkmoot.model.Decision;
import org.folkmoot.model.Span;
import org.folkmoot.model.Step;
import org.folkmoot.store.file.RowBuffer;
import org.jdbi.v3.core.Handle;

/**
 * Appends the decisions of one step in {@code main} many at a time, inside the caller's transaction: the way in for the
 * existing codes of up to a million answers, where a statement a decision would take longer than all the rest of an
 * import. Closing it frees the statements and writes nothing.
 */
public final class DecisionWriter implements AutoCloseable {
    private final RowBuffer decisions;
    private final RowBuffer done;

    public DecisionWriter(Handle handle, Step step) {
        decisions = new RowBuffer(
                handle.getConnection(),
                "decision_log (batch_id, layer_id, text_id, theme_id, verdict, origin, stance, spans)",
                "(" + step.id() + ", " + DecisionDao.MAIN + ", ?, ?, ?, ?, ?, ?)");
        done = new RowBuffer(
                handle.getConnection(),
                "done_log (batch_id, layer_id, text_id, done)",
                "(" + step.id() + ", " + DecisionDao.MAIN + ", ?, 1)");
    }

    /** Takes a decision; no two may be on the same answer and theme. */
    public void decide(Decision decision) {
        decisions.add(
                decision.textId(),
                decision.themeId(),
                decision.verdict().word(),
                decision.origin().word(),
                decision.stance(),
                Span.format(decision.spans()));
    }

    /** Marks an answer done. */
    public void done(long textId) {
        done.add(textId);
    }

    /** How many rows wait. */
    public int size() {
        return decisions.size() + done.size();
    }

    /** Inserts what waits; the texts must be there. */
    public void flush() {
        decisions.flush();
        done.flush();
    }

    @Override
    public void close() {
        decisions.close();
        done.close();
    }
}
