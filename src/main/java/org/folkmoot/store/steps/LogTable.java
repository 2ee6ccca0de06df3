package org.folkmoot.store.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.model.history.UndoResult;

/** A log table and its projection. All have the same structure, so undo, check and rebuild are written once. */
public record LogTable(String log, String projection, List<String> keys, List<String> values, List<String> initial) {
    static final String THEMES = "theme_log";
    static final String DECISIONS = "decision_log";

    /**
     * All log tables. {@code initial} gives each value's state before the first row, in SQL; a column's own name keeps
     * its value.
     */
    public static final List<LogTable> ALL = List.of(
            of(
                    DECISIONS,
                    "coding",
                    "text_id theme_id layer_id",
                    "verdict origin stance spans",
                    "'cleared' origin '' ''"),
            of("done_log", "done", "text_id layer_id", "done", "0"),
            of(
                    THEMES,
                    "codeframe",
                    "theme_id",
                    "present parent_id position code name definition include exclude example rules colour stances retired",
                    "0 parent_id position code name definition include exclude example rules colour stances retired"),
            of("memo_log", "memo", "text_id theme_id", "memo", "''"),
            of("flag_log", "flag", "text_id flag", "is_set", "0"),
            of("status_log", "status", "submission_id", "status reason", "'included' ''"),
            of("counts_log", "counts", "text_id", "counts", "-1"),
            of("campaign_log", "campaign_member", "campaign_id text_id", "member", "0"),
            of("version_log", "version", "named_batch", "name", "''"));

    private static LogTable of(String log, String projection, String keys, String values, String initial) {
        return new LogTable(
                log, projection, List.of(keys.split(" ")), List.of(values.split(" ")), List.of(initial.split(" ")));
    }

    /** The log table of that name. */
    public static LogTable named(String log) {
        return ALL.stream().filter(table -> table.log.equals(log)).findFirst().orElseThrow();
    }

    boolean aboutTexts() {
        return keys.contains("text_id");
    }

    /** {@code a.text_id = b.text_id AND ...} */
    private String sameKey(String a, String b) {
        return keys.stream().map(key -> a + "." + key + " = " + b + "." + key).collect(Collectors.joining(" AND "));
    }

    String countRows() {
        return "SELECT count(*) FROM " + log + " WHERE batch_id = :batch";
    }

    String textsOfStep() {
        return "SELECT DISTINCT text_id FROM " + log + " WHERE batch_id = :batch LIMIT " + UndoResult.MOST_TEXTS;
    }

    /** Counts the rows of step {@code :batch} that are current, so that undoing it would change them. */
    String countHolding() {
        return "SELECT count(*) " + holding();
    }

    /** Rows of step {@code :batch} that are current. */
    private String holding() {
        return "FROM " + log + " r JOIN " + projection + " p ON " + sameKey("p", "r") + " AND p.source = r.id"
                + " WHERE r.batch_id = :batch";
    }

    /**
     * Selects what undoing step {@code :batch} restates, with the log's columns: for each current row of the step, the
     * latest earlier row whose own step is not undone.
     */
    String undone() {
        String before = "(SELECT q.id FROM " + log + " q JOIN batch qb ON qb.id = q.batch_id WHERE "
                + sameKey("q", "r") + " AND q.restates IS NULL AND q.batch_id <> r.batch_id"
                + " AND (qb.at, qb.uuid) < (rb.at, rb.uuid) AND " + StepDao.inEffect("qb")
                + " ORDER BY qb.at DESC, qb.uuid DESC LIMIT 1)";
        List<String> columns = new ArrayList<>(List.of("coalesce(b.id, 0) AS restates"));
        keys.forEach(key -> columns.add("r." + key + " AS " + key));
        for (int i = 0; i < values.size(); i++) {
            String start = initial.get(i);
            String first = start.equals(values.get(i)) ? "r." + start : start;
            columns.add(
                    "CASE WHEN b.id IS NULL THEN " + first + " ELSE b." + values.get(i) + " END AS " + values.get(i));
        }
        return "SELECT " + String.join(", ", columns) + " FROM (SELECT r.* " + holding() + ") r"
                + " JOIN batch rb ON rb.id = r.batch_id LEFT JOIN " + log + " b ON b.id = " + before;
    }

    /**
     * Selects what redoing step {@code :batch} restates, with the log's columns: its own rows, except where a later row
     * is current.
     */
    String redone() {
        List<String> columns = new ArrayList<>(List.of("r.id AS restates"));
        Stream.concat(keys.stream(), values.stream()).forEach(name -> columns.add("r." + name + " AS " + name));
        return "SELECT " + String.join(", ", columns) + " FROM " + log + " r JOIN batch rb ON rb.id = r.batch_id"
                + " JOIN " + projection + " p ON " + sameKey("p", "r")
                + " LEFT JOIN " + log + " s ON s.id = p.source LEFT JOIN batch sb ON sb.id = s.batch_id"
                + " WHERE r.batch_id = :batch AND (p.source = 0 OR (sb.at, sb.uuid) < (rb.at, rb.uuid))";
    }

    /** Appends the rows of {@link #undone} or {@link #redone} under step {@code :new}. */
    String restate(String what) {
        String columns = String.join(", ", keys) + ", " + String.join(", ", values);
        return "INSERT INTO " + log + " (batch_id, restates, " + columns + ") SELECT :new, restates, " + columns
                + " FROM (" + what + ")";
    }

    /**
     * Deletes the rows of some steps from log and projection. No later row may have the same key, and the log's
     * triggers must allow it.
     *
     * @param steps their ids, in SQL
     */
    public List<String> delete(String steps) {
        String key = String.join(", ", keys);
        String columns = key + ", " + String.join(", ", values) + ", source, batch_id";
        String taken = "(SELECT " + key + " FROM " + log + " WHERE batch_id IN " + steps + ")";
        return List.of(
                "DELETE FROM " + projection + " WHERE (" + key + ") IN " + taken,
                "INSERT INTO " + projection + " (" + columns + ") "
                        + latest("WHERE l.batch_id NOT IN " + steps + " AND ("
                                + keys.stream().map(each -> "l." + each).collect(Collectors.joining(", ")) + ") IN "
                                + taken),
                "DELETE FROM " + log + " WHERE batch_id IN " + steps);
    }

    /** Texts on which there are decisions later than those of some steps. */
    public String decidedSince(String steps) {
        return "SELECT l.text_id FROM " + log + " o JOIN batch ob ON ob.id = o.batch_id JOIN " + log + " l ON "
                + sameKey("l", "o") + " JOIN batch lb ON lb.id = l.batch_id WHERE o.batch_id IN " + steps
                + " AND l.batch_id NOT IN " + steps + " AND (lb.at, lb.uuid) > (ob.at, ob.uuid)";
    }

    /** Statements that rebuild the projection from the log. */
    public List<String> rebuild() {
        String columns = String.join(", ", keys) + ", " + String.join(", ", values) + ", source, batch_id";
        return List.of("DELETE FROM " + projection, "INSERT INTO " + projection + " (" + columns + ") " + fromLog());
    }

    private String fromLog() {
        return latest("");
    }

    private String latest(String condition) {
        return "SELECT " + String.join(", ", keys) + ", " + String.join(", ", values)
                + ", coalesce(restates, id), batch_id FROM (SELECT l.*, row_number() OVER (PARTITION BY "
                + keys.stream().map(key -> "l." + key).collect(Collectors.joining(", "))
                + " ORDER BY b.at DESC, b.uuid DESC) AS recency FROM " + log
                + " l JOIN batch b ON b.id = l.batch_id " + condition + ") WHERE recency = 1";
    }

    /** Counts the rows in which the projection differs from the log; 0 if it is correct. */
    public String differences() {
        String columns = String.join(", ", keys) + ", " + String.join(", ", values);
        String fromLog = fromLog();
        String projected = "SELECT " + columns + ", source, batch_id FROM " + projection;
        return "SELECT (SELECT count(*) FROM (" + fromLog + " EXCEPT " + projected + "))" + " + (SELECT count(*) FROM ("
                + projected + " EXCEPT " + fromLog + "))";
    }
}
