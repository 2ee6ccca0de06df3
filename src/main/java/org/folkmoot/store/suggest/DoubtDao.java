package org.folkmoot.store.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.coding.CodingDoubt;
import org.folkmoot.model.coding.TwinContradiction;
import org.folkmoot.store.file.Rows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Reasons to review codings, as of the last training. */
public final class DoubtDao {
    /** Receives coded texts. */
    @FunctionalInterface
    public interface Visitor {
        /** @param doneAt when a coder marked it as done, in microseconds; 0 if it is not done */
        void text(long textId, long questionId, String text, long doneAt);
    }

    /**
     * Streams current texts that count and are done or have a decision in {@code main}, by question in order of
     * arrival.
     */
    public void coded(Handle handle, Visitor visitor) {
        Rows.forEach(
                handle,
                "SELECT n.text_id, n.question_id, t.text, CASE WHEN d.done = 1 THEN b.at ELSE 0 END AS done_at"
                        + " FROM answering n JOIN answer_text t ON t.id = n.text_id"
                        + " LEFT JOIN done d ON d.text_id = n.text_id AND d.layer_id = 1"
                        + " LEFT JOIN batch b ON b.id = d.batch_id"
                        + " WHERE d.done = 1 OR EXISTS (SELECT 1 FROM coding c WHERE c.text_id = n.text_id"
                        + " AND c.layer_id = 1 AND c.verdict <> 'cleared') ORDER BY n.question_id, n.text_id",
                row -> visitor.text(row.getLong(1), row.getLong(2), row.getString(3), row.getLong(4)));
    }

    /** Replaces all known twins. */
    public void replaceTwins(Handle handle, List<TwinContradiction> twins) {
        handle.execute("DELETE FROM twin_contradiction");
        if (twins.isEmpty()) {
            return;
        }
        PreparedBatch rows = handle.prepareBatch("INSERT INTO twin_contradiction (text_id, twin_id, theme_id)"
                + " SELECT t.id, w.id, ? FROM answer_text t, answer_text w WHERE t.id = ? AND w.id = ?");
        for (TwinContradiction twin : twins) {
            rows.bind(0, twin.themeId())
                    .bind(1, twin.textId())
                    .bind(2, twin.twinId())
                    .add();
        }
        rows.execute();
    }

    /** Replaces all doubts of the model, by text id; deleted texts are skipped. */
    public void replace(Handle handle, Map<Long, List<CodingDoubt.Learned>> doubts) {
        handle.execute("DELETE FROM coding_doubt");
        if (doubts.isEmpty()) {
            return;
        }
        PreparedBatch rows = handle.prepareBatch("INSERT INTO coding_doubt (text_id, theme_id, coded, score)"
                + " SELECT t.id, ?, ?, ? FROM answer_text t WHERE t.id = ?");
        doubts.forEach((textId, each) -> each.forEach(doubt -> rows.bind(0, doubt.themeId())
                .bind(1, doubt.coded())
                .bind(2, doubt.score())
                .bind(3, textId)
                .add()));
        rows.execute();
    }

    /** Identical texts that are currently coded differently; those that no longer count are left out. */
    public List<CodingDoubt.Twin> twins(Handle handle, long textId) {
        record Row(long textId, String reference, long themeId) {}
        Map<Long, List<Row>> byTwin = new LinkedHashMap<>();
        handle.createQuery("SELECT w.twin_id, s.reference, w.theme_id FROM twin_contradiction w"
                        + " JOIN answering n ON n.text_id = w.twin_id JOIN submission s ON s.id = n.submission_id"
                        + " WHERE w.text_id = ? ORDER BY w.twin_id, w.theme_id")
                .bind(0, textId)
                .map((row, context) -> new Row(row.getLong(1), row.getString(2), row.getLong(3)))
                .forEach(row -> byTwin.computeIfAbsent(row.textId(), id -> new ArrayList<>())
                        .add(row));
        return byTwin.values().stream()
                .map(rows -> new CodingDoubt.Twin(
                        rows.get(0).textId(),
                        rows.get(0).reference(),
                        rows.stream().map(Row::themeId).toList()))
                .toList();
    }

    /** The model's doubts about a text, strongest first. */
    public List<CodingDoubt.Learned> learned(Handle handle, long textId) {
        return handle.createQuery("SELECT theme_id, coded, score FROM coding_doubt WHERE text_id = ?"
                        + " ORDER BY abs(coded - score) DESC, theme_id")
                .bind(0, textId)
                .map((row, context) -> new CodingDoubt.Learned(row.getLong(1), row.getBoolean(2), row.getDouble(3)))
                .list();
    }
}
