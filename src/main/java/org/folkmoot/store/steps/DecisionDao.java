package org.folkmoot.store.steps;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.model.coding.Decision;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.text.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Appends coders' decisions to the log. Triggers update the projections in the same transaction. */
public final class DecisionDao {
    /** The layer that all coders share. */
    public static final long MAIN = 1;

    private static final String INSERT = "INSERT INTO decision_log"
            + " (batch_id, text_id, theme_id, layer_id, verdict, origin, stance, spans)"
            + " VALUES (:batch, :text, :theme, :layer, :verdict, :origin, :stance, :spans)";

    /** Appends decisions in {@code main}, each on another response or theme. */
    public void decide(Handle handle, Step step, List<Decision> decisions) {
        PreparedBatch rows = handle.prepareBatch(INSERT);
        for (Decision decision : decisions) {
            rows.bind("batch", step.id())
                    .bind("text", decision.textId())
                    .bind("theme", decision.themeId())
                    .bind("layer", MAIN)
                    .bind("verdict", decision.verdict().word())
                    .bind("origin", decision.origin().word())
                    .bind("stance", decision.stance())
                    .bind("spans", Span.format(decision.spans()))
                    .add();
        }
        if (!decisions.isEmpty()) {
            rows.execute();
        }
    }

    /**
     * Accepts every open suggestion of a theme with at least this score. Where rule and model both suggest it for a
     * text, there is one decision, with the origin and evidence of the higher score.
     *
     * @param question id, or 0 for all
     * @return number of responses
     */
    public int acceptAll(Handle handle, Step step, long themeId, double minScore, long question) {
        return accept(handle, step, themeId, minScore, question, "");
    }

    /** Accepts every open suggestion of a theme by one origin with at least this score. */
    public int acceptAll(Handle handle, Step step, long themeId, double minScore, Origin origin) {
        return accept(handle, step, themeId, minScore, 0, origin.word());
    }

    private static int accept(Handle handle, Step step, long themeId, double minScore, long question, String origin) {
        return handle.createUpdate("INSERT INTO decision_log (batch_id, text_id, theme_id, layer_id, verdict, origin,"
                        + " stance, spans) SELECT :batch, text_id, theme_id, 1, 'applied', origin, '', spans FROM ("
                        + " SELECT o.*, max(o.score) FROM open_proposal o JOIN answering a ON a.text_id = o.text_id"
                        + " WHERE o.theme_id = :theme AND o.score >= :score AND (:origin = '' OR o.origin = :origin)"
                        + " AND (:question = 0 OR a.question_id = :question) GROUP BY o.text_id)")
                .bind("batch", step.id())
                .bind("theme", themeId)
                .bind("score", minScore)
                .bind("question", question)
                .bind("origin", origin)
                .execute();
    }

    /** Recently applied themes, latest first. Reads only the end of the log. */
    public List<Long> recentThemes(Handle handle) {
        return handle.createQuery("SELECT theme_id FROM (SELECT id, theme_id, verdict FROM decision_log"
                        + " ORDER BY id DESC LIMIT 400) WHERE verdict = 'applied' GROUP BY theme_id"
                        + " ORDER BY max(id) DESC LIMIT 20")
                .mapTo(Long.class)
                .list();
    }

    public void done(Handle handle, Step step, long textId, boolean done) {
        handle.createUpdate("INSERT INTO done_log (batch_id, text_id, layer_id, done) VALUES (?, ?, ?, ?)")
                .bind(0, step.id())
                .bind(1, textId)
                .bind(2, MAIN)
                .bind(3, done)
                .execute();
    }

    /** Decisions on texts in {@code main}: text id to theme id to verdict. Cleared decisions are left out. */
    public Map<Long, Map<Long, Verdict>> decided(Handle handle, Collection<Long> textIds) {
        Map<Long, Map<Long, Verdict>> decided = new HashMap<>();
        handle.createQuery("SELECT text_id, theme_id, verdict FROM coding WHERE text_id IN (SELECT value FROM"
                        + " json_each(:texts)) AND layer_id = 1 AND verdict <> 'cleared'")
                .bind("texts", textIds.toString())
                .map((row, context) -> {
                    decided.computeIfAbsent(row.getLong(1), text -> new HashMap<>())
                            .put(row.getLong(2), Verdict.of(row.getString(3)));
                    return true;
                })
                .list();
        return decided;
    }

    /** Texts that have been marked as done or reopened. */
    public Set<Long> marked(Handle handle, Collection<Long> textIds) {
        return new HashSet<>(handle.createQuery("SELECT text_id FROM done WHERE text_id IN (SELECT value FROM"
                        + " json_each(:texts)) AND layer_id = 1")
                .bind("texts", textIds.toString())
                .mapTo(Long.class)
                .list());
    }

    /** @param themeId the theme that the memo is about, or 0 for the response as a whole */
    public void memo(Handle handle, Step step, long textId, long themeId, String memo) {
        handle.createUpdate("INSERT INTO memo_log (batch_id, text_id, theme_id, memo) VALUES (?, ?, ?, ?)")
                .bind(0, step.id())
                .bind(1, textId)
                .bind(2, themeId)
                .bind(3, memo)
                .execute();
    }

    public void flag(Handle handle, Step step, long textId, Flag flag, boolean set) {
        handle.createUpdate("INSERT INTO flag_log (batch_id, text_id, flag, is_set) VALUES (?, ?, ?, ?)")
                .bind(0, step.id())
                .bind(1, textId)
                .bind(2, flag.word())
                .bind(3, set)
                .execute();
    }

    /** Records the first time that a coder opens a text. */
    public void opened(Handle handle, String coder, long textId, long atMicros) {
        handle.createUpdate("INSERT INTO opened_log (text_id, coder_id, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .bind(0, textId)
                .bind(1, StepDao.coderId(handle, coder))
                .bind(2, atMicros)
                .execute();
    }
}
