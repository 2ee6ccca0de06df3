package org.folkmoot.store.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What some steps changed, collected by one query for each log table. */
final class StepChanges {
    /** Columns that describe a single change, where the kind of step does not say it. */
    private static final Map<String, String> VALUES = Map.of(
            "flag_log", "CASE is_set WHEN 1 THEN flag ELSE 'not ' || flag END",
            "memo_log", "CASE memo WHEN '' THEN 'removed' ELSE 'written' END",
            "counts_log", "counts");

    private final Map<Long, Facts> facts;
    private final Map<Long, String> referenceByText;
    private final Map<Long, String> referenceBySubmission;
    private final Map<Long, String> themes;

    private StepChanges(Handle handle, Map<Long, Facts> facts) {
        this.facts = facts;
        referenceByText = names(
                handle,
                "SELECT t.id, s.reference FROM answer_text t JOIN answer a ON a.id = t.answer_id"
                        + " JOIN submission s ON s.id = a.submission_id WHERE t.id IN",
                facts.values().stream().map(each -> each.text));
        referenceBySubmission = names(
                handle,
                "SELECT id, reference FROM submission WHERE id IN",
                facts.values().stream().map(each -> each.submission));
        themes = names(
                handle,
                "SELECT theme_id, name FROM codeframe WHERE theme_id IN",
                facts.values().stream().map(each -> each.theme));
    }

    /** @param steps ids of steps other than undo and redo */
    static StepChanges of(Handle handle, List<Long> steps) {
        Map<Long, Facts> facts = new HashMap<>();
        for (LogTable table : LogTable.ALL) {
            collect(handle, table, steps.toString(), facts);
        }
        return new StepChanges(handle, facts);
    }

    /**
     * What a step changed.
     *
     * @param things number of rows in the log
     * @param responses number of responses, or of submissions
     * @param reference of the only response or submission; empty if there are several
     * @param theme name of the only theme; empty if there are several
     * @param value of the only change; empty if there are several
     */
    record Change(long things, long responses, String reference, String theme, String value) {}

    Change of(long step) {
        Facts of = facts.getOrDefault(step, new Facts());
        String reference = referenceBySubmission.getOrDefault(of.submission, referenceByText.getOrDefault(of.text, ""));
        return new Change(
                of.things,
                of.responses,
                of.responses == 1 ? reference : "",
                themes.getOrDefault(of.theme, ""),
                of.things == 1 ? of.value : "");
    }

    private static void collect(Handle handle, LogTable table, String ids, Map<Long, Facts> facts) {
        boolean texts = table.aboutTexts();
        boolean submissions = table.keys().contains("submission_id");
        boolean themes = table.keys().contains("theme_id");
        String about = texts ? "text_id" : submissions ? "submission_id" : "NULL";
        String theme = themes ? "theme_id" : "NULL";
        String value = VALUES.getOrDefault(table.log(), "''");
        handle.createQuery("SELECT batch_id, count(*), count(DISTINCT " + about + "), min(" + about + "), min(" + theme
                        + "), max(" + theme + "), min(" + value + ") FROM " + table.log()
                        + " WHERE batch_id IN (SELECT value FROM json_each(:ids)) GROUP BY batch_id")
                .bind("ids", ids)
                .map((row, context) -> {
                    Facts of = facts.computeIfAbsent(row.getLong(1), id -> new Facts());
                    of.things += row.getLong(2);
                    of.responses = Math.max(of.responses, row.getLong(3));
                    of.text = texts ? row.getLong(4) : of.text;
                    of.submission = submissions ? row.getLong(4) : of.submission;
                    boolean oneTheme = themes && row.getLong(5) == row.getLong(6) && row.getLong(5) != 0;
                    of.theme = oneTheme ? row.getLong(5) : of.theme;
                    of.value = row.getString(7);
                    return of;
                })
                .list();
    }

    private static Map<Long, String> names(Handle handle, String select, Stream<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        handle.createQuery(select + " (SELECT value FROM json_each(:ids))")
                .bind("ids", ids.filter(id -> id != 0).distinct().toList().toString())
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }

    private static final class Facts {
        private long things;
        private long responses;
        private long text;
        private long submission;
        private long theme;
        private String value = "";
    }
}
