package org.folkmoot.store.report;

import java.util.List;
import org.folkmoot.model.counting.CountingSource;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.response.Question;
import org.folkmoot.store.file.Rows;
import org.folkmoot.store.importing.ImportDao;
import org.folkmoot.store.review.ResponseDao;
import org.jdbi.v3.core.Handle;

/** Streams what the summary counts, within one read. */
public final class CountingDao extends ReportDao implements CountingSource {
    public CountingDao(Handle handle) {
        super(handle);
    }

    @Override
    public Funnel funnel() {
        return new ImportDao().funnel(handle);
    }

    @Override
    public List<Question> questions() {
        return new ResponseDao().questions(handle);
    }

    @Override
    public long unresolvedDifferences() {
        return handle.createQuery("SELECT count(DISTINCT text_id) FROM coding WHERE layer_id <> 1")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void answering(ResponseVisitor visitor) {
        Rows.forEach(
                handle,
                "SELECT a.text_id, a.submission_id, a.question_id, coalesce(d.done, 0),"
                        + " (SELECT m.campaign_id FROM campaign_member m WHERE m.text_id = a.text_id AND m.member = 1)"
                        + " FROM answering a LEFT JOIN done d ON d.text_id = a.text_id AND d.layer_id = 1"
                        + " ORDER BY a.text_id",
                row -> {
                    long campaign = row.getLong(5);
                    boolean none = row.wasNull();
                    visitor.response(
                            row.getLong(1), row.getLong(2), row.getLong(3), row.getBoolean(4), none ? null : campaign);
                });
    }

    @Override
    public void codings(CodingVisitor visitor) {
        Rows.forEach(
                handle,
                "SELECT c.text_id, c.theme_id FROM coding c JOIN answering a ON a.text_id = c.text_id"
                        + " WHERE c.layer_id = 1 AND c.verdict = 'applied' ORDER BY c.text_id",
                row -> visitor.coding(row.getLong(1), row.getLong(2)));
    }

    @Override
    public void openSuggestions(SuggestionVisitor visitor) {
        Rows.forEach(
                handle,
                // The model's suggestions are all at or above the threshold of their theme.
                "SELECT o.text_id, o.theme_id, CASE o.origin WHEN 'model' THEN 1 ELSE o.score END FROM open_proposal o"
                        + " JOIN answering a ON a.text_id = o.text_id",
                row -> visitor.suggestion(row.getLong(1), row.getLong(2), row.getDouble(3)));
    }

    @Override
    public void attributeValues(long attributeId, ValueVisitor visitor) {
        Rows.forEach(
                handle,
                "SELECT v.submission_id, l.value FROM attribute_level l JOIN attribute_value v ON v.level_id = l.id"
                        + " LEFT JOIN status s ON s.submission_id = v.submission_id"
                        + " WHERE l.attribute_id = " + attributeId + " AND coalesce(s.status, 'included') = 'included'",
                row -> visitor.value(row.getLong(1), row.getString(2)));
    }
}
