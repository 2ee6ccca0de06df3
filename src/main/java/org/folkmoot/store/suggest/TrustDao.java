package org.folkmoot.store.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.learning.ScoreCounts;
import org.folkmoot.model.learning.ThemeQuality;
import org.folkmoot.store.file.Rows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** How well themes are learned and what became of suggestions, by theme id. Themes without data are missing. */
public final class TrustDao {
    /** Numbers of accepted and rejected suggestions. */
    public record Decided(long accepted, long rejected) {
        public static final Decided NONE = new Decided(0, 0);
    }

    /** Replaces the measured quality of all themes. */
    public void replace(Handle handle, Map<Long, ThemeQuality> qualities) {
        handle.execute("DELETE FROM theme_quality");
        handle.execute("DELETE FROM theme_score");
        if (qualities.isEmpty()) {
            return;
        }
        PreparedBatch themes = handle.prepareBatch("INSERT INTO theme_quality (theme_id, threshold) VALUES (?, ?)");
        PreparedBatch scores =
                handle.prepareBatch("INSERT INTO theme_score (theme_id, step, yes, no) VALUES (?, ?, ?, ?)");
        qualities.forEach((themeId, quality) -> {
            themes.bind(0, themeId).bind(1, quality.threshold()).add();
            for (int step = 0; step <= ScoreCounts.STEPS; step++) {
                int yes = quality.yesScores().at(step);
                int no = quality.noScores().at(step);
                if (yes + no > 0) {
                    scores.bind(0, themeId)
                            .bind(1, step)
                            .bind(2, yes)
                            .bind(3, no)
                            .add();
                }
            }
        });
        themes.execute();
        if (scores.size() > 0) {
            scores.execute();
        }
    }

    public Map<Long, ThemeQuality> qualities(Handle handle) {
        Map<Long, int[]> yes = new HashMap<>();
        Map<Long, int[]> no = new HashMap<>();
        Rows.forEach(handle, "SELECT theme_id, step, yes, no FROM theme_score", row -> {
            put(yes, row.getLong(1), row.getInt(2), row.getInt(3));
            put(no, row.getLong(1), row.getInt(2), row.getInt(4));
        });
        Map<Long, ThemeQuality> qualities = new HashMap<>();
        Rows.forEach(handle, "SELECT theme_id, threshold FROM theme_quality", row -> {
            long themeId = row.getLong(1);
            qualities.put(themeId, new ThemeQuality(row.getDouble(2), counts(yes, themeId), counts(no, themeId)));
        });
        return qualities;
    }

    private static void put(Map<Long, int[]> counts, long themeId, int step, int count) {
        counts.computeIfAbsent(themeId, id -> new int[ScoreCounts.STEPS + 1])[step] = count;
    }

    private static ScoreCounts counts(Map<Long, int[]> counts, long themeId) {
        int[] found = counts.get(themeId);
        return found == null ? ScoreCounts.NONE : ScoreCounts.of(found);
    }

    /** The model's open suggestions by score. */
    public Map<Long, ScoreCounts> open(Handle handle) {
        Map<Long, int[]> open = new HashMap<>();
        Rows.forEach(
                handle,
                "SELECT o.theme_id, o.score FROM open_proposal o JOIN answering a ON a.text_id = o.text_id"
                        + " WHERE o.origin = 'model'",
                row -> open.computeIfAbsent(row.getLong(1), id -> new int[ScoreCounts.STEPS + 1])[
                        ScoreCounts.step(row.getDouble(2))]++);
        Map<Long, ScoreCounts> counts = new HashMap<>();
        open.forEach((themeId, found) -> counts.put(themeId, ScoreCounts.of(found)));
        return counts;
    }

    /**
     * Suggestions of an origin that coders decided one by one and whose decision is current. Those accepted in bulk are
     * left out, because no one looked at each.
     */
    public Map<Long, Decided> decided(Handle handle, Origin origin) {
        Map<Long, Decided> decided = new HashMap<>();
        handle.createQuery("SELECT c.theme_id, sum(c.verdict = 'applied' AND b.kind <> 'accept_all'),"
                        + " sum(c.verdict = 'rejected') FROM coding c"
                        + " JOIN answer_text t ON t.id = c.text_id AND t.current = 1"
                        + " JOIN decision_log l ON l.id = c.source JOIN batch b ON b.id = l.batch_id"
                        + " WHERE c.layer_id = 1 AND c.origin = ? GROUP BY c.theme_id")
                .bind(0, origin.word())
                .map((row, context) -> Map.entry(row.getLong(1), new Decided(row.getLong(2), row.getLong(3))))
                .forEach(each -> decided.put(each.getKey(), each.getValue()));
        return decided;
    }

    /**
     * Open suggestions, one for each text and theme.
     *
     * @param learned number of these that the model makes
     */
    public record Open(long count, long learned) {}

    /** Open suggestions of some themes for a question. */
    public Open open(Handle handle, Set<Long> themeIds, long questionId) {
        return handle.createQuery("SELECT count(*), coalesce(sum(learned), 0) FROM ("
                        + "SELECT max(o.origin = 'model') AS learned FROM open_proposal o"
                        + " JOIN answering a ON a.text_id = o.text_id AND a.question_id = :question"
                        + " WHERE o.theme_id IN (<themes>) GROUP BY o.theme_id, o.text_id)")
                .bind("question", questionId)
                .bindList("themes", List.copyOf(themeIds))
                .map((row, context) -> new Open(row.getLong(1), row.getLong(2)))
                .one();
    }
}
