package org.folkmoot.store.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.folkmoot.model.counting.ExportSource;
import org.folkmoot.store.file.Rows;
import org.folkmoot.store.file.StoreException;
import org.folkmoot.store.importing.AttributeCursor;
import org.folkmoot.store.review.DetailDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Streams the rows of the exports, within one read. */
public final class ExportDao extends ReportDao implements ExportSource {
    /** Current responses of included submissions, without blank ones. */
    private static final String ANSWERS = " FROM submission s JOIN answer a ON a.submission_id = s.id"
            + " JOIN answer_text t ON t.answer_id = a.id AND t.current = 1 AND t.kind <> 'blank'"
            + " JOIN question q ON q.id = a.question_id"
            + " LEFT JOIN status st ON st.submission_id = s.id";

    private static final String INCLUDED = " WHERE coalesce(st.status, 'included') = 'included'";
    private static final String ORDER = " ORDER BY s.id, q.number";

    public ExportDao(Handle handle) {
        super(handle);
    }

    @Override
    public void matrix(Consumer<MatrixRow> rows) {
        try (AttributeCursor values = new AttributeCursor(handle, attributes())) {
            Rows.forEach(
                    handle,
                    "SELECT s.reference, q.number, t.text, (SELECT group_concat(c.theme_id) FROM coding c"
                            + " WHERE c.text_id = t.id AND c.layer_id = 1 AND c.verdict = 'applied'), s.id" + ANSWERS
                            + INCLUDED + ORDER,
                    row -> rows.accept(new MatrixRow(
                            row.getString(1),
                            "Q" + row.getInt(2),
                            row.getString(3),
                            values.values(row.getLong(5)),
                            ids(row.getString(4)))));
        } catch (SQLException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Set<Long> ids(@Nullable String joined) {
        Set<Long> ids = new HashSet<>();
        if (joined != null) {
            for (String id : joined.split(",", -1)) {
                ids.add(Long.valueOf(id));
            }
        }
        return ids;
    }

    @Override
    public void codings(Consumer<CodingRow> rows) {
        Map<Long, Integer> order = new HashMap<>();
        codeframe().themes().forEach(theme -> order.put(theme.id(), order.size()));
        Comparator<CodingRow> byTheme =
                Comparator.comparingInt(row -> order.getOrDefault(row.themeId(), Integer.MAX_VALUE));
        List<CodingRow> ofText = new ArrayList<>();
        Rows.forEach(
                handle,
                "SELECT s.reference, q.number, t.text, c.*, k.name AS coder, b.at" + ANSWERS
                        + " JOIN coding c ON c.text_id = t.id AND c.layer_id = 1 AND c.verdict = 'applied'"
                        + " JOIN decision_log l ON l.id = c.source"
                        + " JOIN batch b ON b.id = l.batch_id JOIN coder k ON k.id = b.coder_id" + INCLUDED + ORDER,
                row -> {
                    CodingRow next = new CodingRow(
                            row.getString(1),
                            "Q" + row.getInt(2),
                            row.getLong("theme_id"),
                            DetailDao.coding(row),
                            row.getString(3));
                    if (!ofText.isEmpty()
                            && ofText.get(0).coding().textId() != next.coding().textId()) {
                        flush(ofText, byTheme, rows);
                    }
                    ofText.add(next);
                });
        flush(ofText, byTheme, rows);
    }

    private static void flush(List<CodingRow> ofText, Comparator<CodingRow> order, Consumer<CodingRow> rows) {
        ofText.sort(order);
        ofText.forEach(rows);
        ofText.clear();
    }

    @Override
    public void coverage(Consumer<CoverageRow> rows) {
        Rows.forEach(
                handle,
                "SELECT s.reference, q.number,"
                        + " (SELECT k.name || char(31) || o.at FROM opened_log o JOIN coder k ON k.id = o.coder_id"
                        + " WHERE o.text_id = t.id ORDER BY o.at, o.coder_id LIMIT 1),"
                        + " (SELECT k.name || char(31) || b.at FROM done d"
                        + " JOIN done_log l ON l.id = d.source JOIN batch b ON b.id = l.batch_id"
                        + " JOIN coder k ON k.id = b.coder_id"
                        + " WHERE d.text_id = t.id AND d.layer_id = 1 AND d.done = 1),"
                        + " (SELECT count(*) FROM decision_log l WHERE l.text_id = t.id AND l.restates IS NULL)"
                        + ANSWERS + INCLUDED + ORDER,
                row -> rows.accept(new CoverageRow(
                        row.getString(1),
                        "Q" + row.getInt(2),
                        name(row.getString(3)),
                        time(row.getString(3)),
                        name(row.getString(4)),
                        time(row.getString(4)),
                        row.getLong(5))));
    }

    private static @Nullable String name(@Nullable String joined) {
        return joined == null ? null : joined.substring(0, joined.lastIndexOf('\u001f'));
    }

    private static @Nullable Instant time(@Nullable String joined) {
        return joined == null
                ? null
                : StepDao.instant(Long.parseLong(joined.substring(joined.lastIndexOf('\u001f') + 1)));
    }

    @Override
    public void audit(Consumer<AuditRow> rows) {
        Rows.forEach(handle, AuditSql.ALL, row -> rows.accept(audit(row)));
    }

    private static AuditRow audit(ResultSet row) throws SQLException {
        return new AuditRow(
                StepDao.instant(row.getLong("at")),
                row.getString("coder"),
                row.getString("kind"),
                row.getString("reference"),
                row.getString("question"),
                row.getString("theme_code"),
                row.getString("theme"),
                row.getString("what"),
                row.getString("origin"),
                row.getString("stance"),
                row.getString("evidence"),
                row.getString("uuid"),
                row.getString("reverses"));
    }
}
