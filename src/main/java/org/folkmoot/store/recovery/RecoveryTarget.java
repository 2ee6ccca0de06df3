package org.folkmoot.store.recovery;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.store.file.StoreErrors;
import org.folkmoot.store.file.StoreException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A new file that accepts rows in any order, without triggers, until {@link #finish}. */
final class RecoveryTarget {
    /** A column of the schema. */
    private record Column(String name, String type, boolean key, boolean required) {
        boolean takes(@Nullable Object value) {
            if (value == null) {
                return key || !required;
            }
            return switch (type) {
                case "INTEGER" -> value instanceof Long;
                case "REAL" -> value instanceof Double || value instanceof Long;
                default -> value instanceof String;
            };
        }
    }

    private final Handle handle;
    private final Map<String, List<Column>> tables = new LinkedHashMap<>();
    private final Map<String, Boolean> rowids = new HashMap<>();
    private final Map<String, String> triggers = new LinkedHashMap<>();
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    /** @param handle of an empty file with the current schema */
    RecoveryTarget(Handle handle) {
        this.handle = handle;
        handle.createQuery("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name"
                        + " NOT LIKE 'sqlite_%' AND name NOT LIKE 'answer_fts%'")
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2) == 0))
                .forEach(table -> rowids.put(table.getKey(), table.getValue()));
        for (String table : rowids.keySet()) {
            tables.put(
                    table,
                    handle.createQuery("SELECT name, type, pk, \"notnull\" FROM pragma_table_info(?)")
                            .bind(0, table)
                            .map((row, context) -> new Column(
                                    row.getString(1), row.getString(2), row.getInt(3) > 0, row.getInt(4) > 0))
                            .list());
        }
        handle.createQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(trigger -> triggers.put(trigger.getKey(), trigger.getValue()));
        triggers.keySet().forEach(trigger -> handle.execute("DROP TRIGGER " + trigger));
    }

    Iterable<String> tables() {
        return tables.keySet();
    }

    /** Whether a table has row ids; tables without them are stored like an index. */
    boolean hasRowids(String table) {
        return rowids.getOrDefault(table, false);
    }

    /** Whether a row can belong to a table. Rows written before a column was added have fewer values. */
    boolean fits(String table, List<@Nullable Object> values) {
        List<Column> columns = tables.getOrDefault(table, List.of());
        if (values.isEmpty() || values.size() > columns.size() || values.size() < columns.size() - 6) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (!columns.get(i).takes(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Inserts a row, unless its key exists. */
    boolean add(String table, long rowid, List<@Nullable Object> values) {
        if (!fits(table, values)) {
            return false;
        }
        PreparedStatement insert =
                statements.computeIfAbsent(table + " " + values.size(), key -> prepare(table, values.size()));
        try {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                insert.setObject(i + 1, value == null && i == 0 && hasRowids(table) ? (Object) rowid : value);
            }
            return insert.executeUpdate() > 0;
        } catch (SQLException e) {
            if (StoreErrors.isConstraint(e)) {
                return false;
            }
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }

    private PreparedStatement prepare(String table, int columns) {
        List<String> names = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (Column column : tables.getOrDefault(table, List.of()).subList(0, columns)) {
            names.add(column.name());
            marks.add("?");
        }
        try {
            return handle.getConnection()
                    .prepareStatement("INSERT OR IGNORE INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                            + String.join(", ", marks) + ")");
        } catch (SQLException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Restores the triggers; from now on the file is an ordinary one. */
    void finish() {
        for (PreparedStatement statement : statements.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                throw new StoreException(String.valueOf(e.getMessage()), e);
            }
        }
        triggers.values().forEach(handle::execute);
    }
}
