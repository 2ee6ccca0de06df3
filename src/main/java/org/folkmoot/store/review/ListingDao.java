package org.folkmoot.store.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.Sort;
import org.folkmoot.store.codeframe.CodeframeCache;
import org.folkmoot.store.review.ConditionSql.Part;
import org.folkmoot.store.review.ReadingQueueDao.Reason;
import org.folkmoot.store.search.ShortPrefixSearch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * Selects and orders the responses of a list. If a condition has few hits, they are taken and tested against the other
 * conditions. Otherwise responses are scanned in order, so that the first matches come soon. Either way the first page
 * takes about as long in a large file as in a small one.
 */
public final class ListingDao {
    /** Limit on the hits that are tested one by one. */
    private static final int MAX_LEAD = 10_000;

    /** {@code answer_text_listed} covers all columns that conditions use, so that texts are not read. */
    private static final String WALK =
            " CROSS JOIN answer_text t INDEXED BY answer_text_listed" + " ON t.answer_id = a.id AND t.current = 1";

    private static final String LED =
            "h CROSS JOIN answer_text t NOT INDEXED ON t.id = h.id AND t.current = 1 CROSS JOIN answer a ON a.id = t.answer_id";

    private final CodeframeCache themes = new CodeframeCache();
    private final int maxLead;
    private final ShortPrefixSearch early;

    public ListingDao() {
        this(MAX_LEAD, new ShortPrefixSearch());
    }

    /** @param maxLead limit on the hits of a leading condition */
    public ListingDao(int maxLead, ShortPrefixSearch early) {
        this.maxLead = maxLead;
        this.early = early;
    }

    /** Ids of the matching texts in order, at most {@code limit}. */
    public long[] first(Handle handle, ResponseFilter filter, Sort sort, int limit) {
        if (filter.conditions().size() == 1
                && filter.conditions().get(0) instanceof Condition.Found found
                && sort.equals(Sort.ARRIVAL)
                && !revised(handle)) {
            Optional<long[]> hits = early.find(handle, found.query(), filter.questionId(), limit);
            if (hits.isPresent()) {
                return hits.get();
            }
        }
        return ids(query(handle, plan(handle, filter, sort), " LIMIT " + limit));
    }

    /** Ids of all matching texts in order. */
    public long[] all(Handle handle, ResponseFilter filter, Sort sort) {
        return ids(query(handle, plan(handle, filter, sort), ""));
    }

    /** Number of matching texts. */
    public long count(Handle handle, ResponseFilter filter) {
        Plan plan = plan(handle, filter, Sort.ARRIVAL);
        return handle.createQuery(plan.sql("count(*)"))
                .bindMap(plan.parts().words())
                .mapTo(Long.class)
                .one();
    }

    /** SQLite's query plan line by line, for tests. */
    List<String> explain(Handle handle, ResponseFilter filter, Sort sort) {
        Plan plan = plan(handle, filter, sort);
        return handle.createQuery("EXPLAIN QUERY PLAN " + plan.ids())
                .bindMap(plan.parts().words())
                .map((row, context) -> row.getString("detail"))
                .list();
    }

    /** @param hits selects the texts to test; empty to scan all */
    private record Plan(String hits, String from, List<String> checks, String order, ConditionSql parts) {
        String sql(String what) {
            String with = hits.isEmpty() ? "" : "WITH h (id) AS (" + hits + ") ";
            String where = checks.isEmpty() ? "" : " WHERE " + String.join(" AND ", checks);
            return with + "SELECT " + what + " FROM " + from + where;
        }

        String ids() {
            return sql("t.id") + " ORDER BY " + order;
        }
    }

    private Plan plan(Handle handle, ResponseFilter filter, Sort sort) {
        ConditionSql sql = new ConditionSql(themes.of(handle));
        List<Part> parts = new ArrayList<>();
        filter.conditions().forEach(condition -> parts.add(sql.of(condition)));
        List<String> checks = new ArrayList<>();
        filter.questionId().ifPresent(question -> checks.add("a.question_id = " + question));
        parts.stream().map(Part::check).forEach(checks::add);
        boolean searchAlone = parts.size() == 1 && parts.get(0).search() && sort.equals(Sort.ARRIVAL);
        Optional<Part> lead = searchAlone ? Optional.empty() : lead(handle, parts, sql);
        if (lead.isPresent()) {
            return new Plan("SELECT DISTINCT * FROM (" + lead.get().hits() + ")", LED, checks, order(sort, sql), sql);
        }
        Optional<Part> found = parts.stream().filter(Part::search).findFirst();
        if (found.isPresent() && sort.equals(Sort.ARRIVAL) && (searchAlone || !revised(handle))) {
            checks.remove(found.get().check());
            String order = revised(handle) ? order(sort, sql) : "h.id";
            return new Plan(String.valueOf(found.get().hits()), LED, checks, order, sql);
        }
        if (sort.by() == Sort.By.REFERENCE) {
            String order = "s.reference" + (sort.descending() ? " DESC" : "");
            return new Plan(
                    "", "submission s CROSS JOIN answer a ON a.submission_id = s.id" + WALK, checks, order, sql);
        }
        return new Plan("", "answer a" + WALK, checks, order(sort, sql), sql);
    }

    /** The condition with the fewest hits, unless they are too many. */
    private Optional<Part> lead(Handle handle, List<Part> parts, ConditionSql sql) {
        Optional<Part> best = Optional.empty();
        int fewest = maxLead;
        for (Part part : parts) {
            if (part.hits() == null) {
                continue;
            }
            int hits = handle.createQuery("SELECT count(*) FROM (" + part.hits() + " LIMIT " + fewest + ")")
                    .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                    .bindMap(sql.words())
                    .mapTo(Integer.class)
                    .one();
            if (hits < fewest) {
                fewest = hits;
                best = Optional.of(part);
            }
        }
        return best;
    }

    /** Whether any text has been superseded. If not, id order is order of arrival. */
    private static boolean revised(Handle handle) {
        return handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM answer_text INDEXED BY answer_text_later" + " WHERE version > 1)")
                .mapTo(Boolean.class)
                .one();
    }

    private static String order(Sort sort, ConditionSql sql) {
        String arrival = "a.id";
        String down = sort.descending() ? " DESC" : "";
        return switch (sort.by()) {
            case ARRIVAL -> arrival + down;
            case REFERENCE ->
                "(SELECT s.reference FROM submission s WHERE s.id = a.submission_id)" + down + ", " + arrival;
            case LENGTH -> "t.words" + down + ", " + arrival;
            case STATUS -> ConditionSql.stateOrder() + down + ", " + arrival;
            case THEMES ->
                "(SELECT count(*) FROM coding c WHERE c.text_id = t.id AND c.layer_id = 1 AND c.verdict = 'applied')"
                        + down + ", " + arrival;
            case ATTRIBUTE ->
                "(SELECT min(v.position) FROM attribute_value w JOIN attribute_level v ON v.id = w.level_id"
                        + " WHERE w.submission_id = a.submission_id AND v.attribute_id = "
                        + sort.attributeId().orElse(0L) + ")" + down + " NULLS LAST, " + arrival;
            case TO_LEARN -> ReadingQueueDao.place(Reason.LEARN) + down + " NULLS LAST, " + arrival;
            case SUSPICIOUS -> ReadingQueueDao.place(Reason.DOUBT) + down + " NULLS LAST, " + arrival;
            case SAMPLE ->
                "(SELECT m.rank FROM random_sample_member m WHERE m.answer_id = a.id)" + down + " NULLS LAST, "
                        + arrival;
            case LIKELY ->
                sort.themeId()
                                .map(theme -> sql.likeliness(theme) + down + " NULLS LAST, ")
                                .orElse("")
                        + arrival;
        };
    }

    private static Query query(Handle handle, Plan plan, String limit) {
        return handle.createQuery(plan.ids() + limit).bindMap(plan.parts().words());
    }

    private static long[] ids(Query query) {
        LongStream.Builder ids = LongStream.builder();
        query.map((row, context) -> row.getLong(1)).forEach(ids::add);
        return ids.build().toArray();
    }
}
