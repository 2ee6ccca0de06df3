package org.folkmoot.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a consultation's tables past the program, and adds its log up by itself. */
final class Tables implements AutoCloseable {
    /** A log, its projection, its keys, what it says, and what that is where nothing holds. */
    private record Log(String log, String projection, String keys, String says, String nothing) {}

    private static final List<Log> LOGS = List.of(
            new Log(
                    "decision_log",
                    "coding",
                    "'coding/' || text_id || '/' || theme_id",
                    "verdict || '|' || origin || '|' || stance || '|' || spans",
                    "verdict = 'cleared'"),
            new Log("done_log", "done", "'done/' || text_id", "'' || done", "done = 0"),
            new Log("memo_log", "memo", "'memo/' || text_id || '/' || theme_id", "memo", "memo = ''"),
            new Log("flag_log", "flag", "'flag/' || text_id || '/' || flag", "'' || is_set", "is_set = 0"),
            new Log(
                    "status_log",
                    "status",
                    "'status/' || submission_id",
                    "status || '|' || reason",
                    "status = 'included' AND reason = ''"),
            new Log("counts_log", "counts", "'counts/' || text_id", "'' || counts", "counts = -1"),
            new Log(
                    "theme_log",
                    "codeframe",
                    "'theme/' || theme_id",
                    "code || '|' || name || '|' || coalesce(parent_id, 0) || '|' || position || '|' || definition"
                            + " || '|' || rules || '|' || retired",
                    "present = 0"));

    private final Connection connection;
    private final Map<String, Long> read = new HashMap<>();
    private final Map<String, String> sum = new TreeMap<>();

    Tables(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** What the projections say. */
    Map<String, String> projections() throws SQLException {
        Map<String, String> found = new TreeMap<>();
        for (Log log : LOGS) {
            rows("SELECT " + log.keys() + ", " + log.says() + " FROM " + log.projection() + " WHERE NOT ("
                            + log.nothing() + ")")
                    .forEach(row -> found.put(row.get(0), row.get(1)));
        }
        return found;
    }

    /** What the logs add up to, read on from where they were left the last time. */
    Map<String, String> log() throws SQLException {
        for (Log log : LOGS) {
            for (List<String> row : rows("SELECT " + log.keys() + ", " + log.says() + ", " + log.nothing()
                    + ", id FROM " + log.log() + " WHERE id > " + read.getOrDefault(log.log(), 0L) + " ORDER BY id")) {
                read.put(log.log(), Long.valueOf(row.get(3)));
                if (row.get(2).equals("1")) {
                    sum.remove(row.get(0));
                } else {
                    sum.put(row.get(0), row.get(1));
                }
            }
        }
        return sum;
    }

    /** What a step wrote of which thing; empty for what it took away. */
    Map<String, String> saysOf(long step) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        for (Log log : LOGS) {
            rows("SELECT " + log.keys() + ", CASE WHEN " + log.nothing() + " THEN '' ELSE " + log.says() + " END FROM "
                            + log.log() + " WHERE batch_id = " + step)
                    .forEach(row -> found.put(row.get(0), row.get(1)));
        }
        return found;
    }

    List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> rows = new java.util.ArrayList<>();
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> cells = new java.util.ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(java.util.Objects.requireNonNullElse(row.getString(i), ""));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
