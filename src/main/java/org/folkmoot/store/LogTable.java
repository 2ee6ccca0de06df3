package org.folkmoot.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One table of the log and its projection. All of them have the same shape, so undo, check and rebuild are written
 * once.
 */
record LogTable(String log, String projection, List<String> keys, List<String> values, List<String> initial) {
    static final LogTable THEMES = of(
            "theme_log",
            "codeframe",
            "theme_id",
            "present parent_id position code name definition include exclude example rules colour stances retired",
            "0 parent_id position code name definition include exclude example rules colour stances retired");

    /** Every log. {@code initial} names what holds before the first row, in SQL; a column's own name keeps it. */
    static final List<LogTable> ALL = List.of(
            of(
                    "decision_log",
                    "coding",
                    "text_id theme_id layer_id",
                    "verdict origin stance spans",
                    "'cleared' origin '' ''"),
            of("done_log", "done", "text_id layer_id", "done", "0"),
            THEMES,
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

    boolean aboutTexts() {
        return keys.contains("text_id");
    }

    /** {@code a.text_id = b.text_id AND ...} */
    private String sameKey(String a, String b) {
        return keys.stream().map(key -> a + "." + key + " = " + b + "." + key).collect(Collectors.joining(" AND "));
    }

    /** Rows of batch {@code :batch} whose state still holds: those that undoing it may restate. */
    private String restorable() {
        return "FROM " + log + " r JOIN " + projection + " p ON " + sameKey("p", "r")
                + " WHERE r.batch_id = :batch AND p.source = coalesce(r.restates, r.id)";
    }

    String countRows() {
        return "SELECT count(*) FROM " + log + " WHERE batch_id = :batch";
    }

    String textsOfBatch() {
        return "SELECT DISTINCT text_id FROM " + log + " WHERE batch_id = :batch LIMIT 1000";
    }

    /** Restates, under batch {@code :undo}, what was before each restorable row of batch {@code :batch}. */
    String undo() {
        String previous = "(SELECT q.id FROM " + log + " q JOIN batch qb ON qb.id = q.batch_id WHERE "
                + sameKey("q", "r") + " AND q.id <> r.id AND (qb.at, qb.uuid) < (rb.at, rb.uuid)"
                + " ORDER BY qb.at DESC, qb.uuid DESC LIMIT 1)";
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String start = initial.get(i);
            String before = start.equals(values.get(i)) ? "r." + start : start;
            chosen.add("CASE WHEN b.id IS NULL THEN " + before + " ELSE b." + values.get(i) + " END");
        }
        return "INSERT INTO " + log + " (batch_id, restates, " + String.join(", ", keys) + ", "
                + String.join(", ", values) + ") SELECT :undo, coalesce(b.restates, b.id, 0), "
                + keys.stream().map(key -> "r." + key).collect(Collectors.joining(", ")) + ", "
                + String.join(", ", chosen)
                + " FROM (SELECT r.* " + restorable() + ") r"
                + " JOIN batch rb ON rb.id = r.batch_id"
                + " LEFT JOIN " + log + " b ON b.id = " + previous;
    }

    /** Makes the projection anew from the log, statement by statement. */
    List<String> rebuild() {
        String columns = String.join(", ", keys) + ", " + String.join(", ", values) + ", source, batch_id";
        return List.of("DELETE FROM " + projection, "INSERT INTO " + projection + " (" + columns + ") " + fromLog());
    }

    private String fromLog() {
        return "SELECT " + String.join(", ", keys) + ", " + String.join(", ", values)
                + ", coalesce(restates, id), batch_id FROM (SELECT l.*, row_number() OVER (PARTITION BY "
                + keys.stream().map(key -> "l." + key).collect(Collectors.joining(", "))
                + " ORDER BY b.at DESC, b.uuid DESC) AS recency FROM " + log
                + " l JOIN batch b ON b.id = l.batch_id) WHERE recency = 1";
    }

    /** Keys whose projection is not what the log adds up to: none, if all is well. */
    String differences() {
        String columns = String.join(", ", keys) + ", " + String.join(", ", values);
        String fromLog = fromLog();
        String projected = "SELECT " + columns + ", source, batch_id FROM " + projection;
        return "SELECT (SELECT count(*) FROM (" + fromLog + " EXCEPT " + projected + "))" + " + (SELECT count(*) FROM ("
                + projected + " EXCEPT " + fromLog + "))";
    }
}
