package org.folkmoot.store.codeframe;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.text.Span;
import org.jdbi.v3.core.Handle;
import org.sqlite.Function;

/**
 * Copies or moves codings from one theme to another in every layer by appending decisions, in a few statements for a
 * hundred thousand codings. Stances and evidence are copied. Where the target theme is already applied, evidence is
 * merged and its own stance is kept; a coding without evidence adds none.
 */
public final class CodingMoveDao {
    private static final String SPAN_UNION = "span_union";

    private static final String APPLY = "INSERT INTO decision_log (batch_id, text_id, theme_id, layer_id, verdict,"
            + " origin, stance, spans) SELECT :batch, text_id, :into, layer_id, 'applied', origin, stance, spans FROM ("
            + " SELECT b.text_id, b.layer_id, CASE WHEN :origin = '' THEN b.origin ELSE :origin END AS origin,"
            + " CASE WHEN coalesce(a.stance, '') <> '' THEN a.stance ELSE b.stance END AS stance,"
            + " CASE WHEN coalesce(a.spans, '') = '' THEN b.spans WHEN b.spans = '' THEN a.spans"
            + " ELSE span_union(a.spans, b.spans) END AS spans, a.stance AS was_stance, a.spans AS was_spans"
            + " FROM coding b LEFT JOIN coding a ON a.text_id = b.text_id AND a.theme_id = :into"
            + " AND a.layer_id = b.layer_id AND a.verdict = 'applied'"
            + " WHERE b.theme_id = :from AND b.verdict = 'applied'";

    private static final String TAKE_OFF = "INSERT INTO decision_log (batch_id, text_id, theme_id, layer_id, verdict,"
            + " origin, stance, spans) SELECT :batch, text_id, theme_id, layer_id, 'removed',"
            + " CASE WHEN :origin = '' THEN origin ELSE :origin END, '', '' FROM coding b"
            + " WHERE theme_id = :from AND verdict = 'applied'";

    private static final String CHOSEN = " AND b.text_id IN (SELECT value FROM json_each(:texts))";

    /**
     * Applies a theme wherever another is applied.
     *
     * @param texts limits it to these texts; empty for all
     * @param origin of the new decisions; empty for the origin of each copied coding
     * @return number of codings added or changed
     */
    public int apply(Handle handle, Step step, long from, long into, List<Long> texts, String origin) {
        try {
            Function.create(handle.getConnection(), SPAN_UNION, new SpanUnion());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot teach SQLite to join spans", e);
        }
        var update = handle.createUpdate(APPLY + (texts.isEmpty() ? "" : CHOSEN)
                        + ") WHERE was_spans IS NULL OR was_spans <> spans OR was_stance <> stance")
                .bind("batch", step.id())
                .bind("from", from)
                .bind("into", into)
                .bind("origin", origin);
        return (texts.isEmpty() ? update : update.bind("texts", texts.toString())).execute();
    }

    /** Removes a theme wherever it is applied. Parameters as for {@link #apply}. */
    public int remove(Handle handle, Step step, long from, List<Long> texts, String origin) {
        var update = handle.createUpdate(TAKE_OFF + (texts.isEmpty() ? "" : CHOSEN))
                .bind("batch", step.id())
                .bind("from", from)
                .bind("origin", origin);
        return (texts.isEmpty() ? update : update.bind("texts", texts.toString())).execute();
    }

    /** Appends the memos of one theme, and of its codings, to those of another. */
    public void copyMemos(Handle handle, Step step, long from, long into) {
        handle.createUpdate("INSERT INTO memo_log (batch_id, text_id, theme_id, memo) SELECT :batch, b.text_id, :into,"
                        + " CASE WHEN coalesce(a.memo, '') = '' THEN b.memo"
                        + " ELSE a.memo || char(10) || char(10) || b.memo END"
                        + " FROM memo b LEFT JOIN memo a ON a.text_id = b.text_id AND a.theme_id = :into"
                        + " WHERE b.theme_id = :from AND b.memo <> ''")
                .bind("batch", step.id())
                .bind("from", from)
                .bind("into", into)
                .execute();
    }

    private static final class SpanUnion extends Function {
        @Override
        protected void xFunc() throws SQLException {
            List<Span> all = new ArrayList<>(Span.parse(value_text(0)));
            all.addAll(Span.parse(value_text(1)));
            result(Span.format(Span.union(all)));
        }
    }
}
