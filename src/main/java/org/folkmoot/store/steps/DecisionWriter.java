package org.folkmoot.store.steps;

import org.folkmoot.model.coding.Decision;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.text.Span;
import org.folkmoot.store.file.RowBuffer;
import org.jdbi.v3.core.Handle;

/**
 * Appends the decisions of one step in {@code main} in bulk, inside the caller's transaction. Used for the existing
 * codes of up to a million responses, where a statement for each decision would take longer than the rest of the
 * import. Closing it releases the statements and writes nothing.
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

    /** Adds a decision; each must be on another response or theme. */
    public void decide(Decision decision) {
        decisions.add(
                decision.textId(),
                decision.themeId(),
                decision.verdict().word(),
                decision.origin().word(),
                decision.stance(),
                Span.format(decision.spans()));
    }

    /** Marks a response as done. */
    public void done(long textId) {
        done.add(textId);
    }

    /** Number of rows not yet inserted. */
    public int size() {
        return decisions.size() + done.size();
    }

    /** Inserts the buffered rows. Their texts must exist. */
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
