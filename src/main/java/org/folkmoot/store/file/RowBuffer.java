package org.folkmoot.store.file;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows into one table by statements of many rows. Each statement that fires a trigger makes the search index
 * flush, which takes ten times as long as the insert. There is one prepared statement for each power of two, so that a
 * few statements fit any number of rows.
 */
public final class RowBuffer implements AutoCloseable {
    private static final int LARGEST = 2_048;

    private final Connection connection;
    private final String into;
    private final String row;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private final Map<Integer, PreparedStatement> statements = new HashMap<>();

    /**
     * @param into such as {@code flag (text_id, name)}
     * @param row its values, such as {@code (?, 'x')}, with 15 parameters at most
     */
    public RowBuffer(Connection connection, String into, String row) {
        this.connection = connection;
        this.into = into;
        this.row = row;
    }

    public void add(@Nullable Object... values) {
        waiting.add(values);
    }

    /** Number of rows not yet inserted. */
    public int size() {
        return waiting.size();
    }

    /** Inserts the buffered rows. */
    public void flush() {
        try {
            int from = 0;
            while (from < waiting.size()) {
                int rows = Math.min(LARGEST, Integer.highestOneBit(waiting.size() - from));
                run(statement(rows), waiting.subList(from, from + rows));
                from += rows;
            }
        } catch (SQLException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
        waiting.clear();
    }

    private PreparedStatement statement(int rows) throws SQLException {
        PreparedStatement statement = statements.get(rows);
        if (statement == null) {
            statement = connection.prepareStatement(
                    "INSERT INTO " + into + " VALUES " + String.join(",", Collections.nCopies(rows, row)));
            statements.put(rows, statement);
        }
        return statement;
    }

    private static void run(PreparedStatement statement, List<@Nullable Object[]> rows) throws SQLException {
        int parameter = 1;
        for (@Nullable Object[] values : rows) {
            for (Object value : values) {
                statement.setObject(parameter++, value);
            }
        }
        statement.executeUpdate();
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }
}
