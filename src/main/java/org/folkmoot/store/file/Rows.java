package org.folkmoot.store.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;

/** Streams rows of plain numbers to a visitor without allocating an object for each. */
public final class Rows {
    private Rows() {}

    /** Receives the result set, positioned on a row. */
    @FunctionalInterface
    public interface Visitor {
        void row(ResultSet row) throws SQLException;
    }

    public static void forEach(Handle handle, String sql, Visitor visitor) {
        try (Statement statement = handle.getConnection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                visitor.row(rows);
            }
        } catch (SQLException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }
}
