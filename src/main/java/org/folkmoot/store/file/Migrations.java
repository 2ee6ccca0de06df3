package org.folkmoot.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.folkmoot.store.search.FtsTokenizer;
import org.jdbi.v3.core.Handle;

/** Migrates a file to the current schema by numbered scripts, all in one transaction. */
public final class Migrations {
    /** {@code FOLK} in ASCII: marks an SQLite file as a consultation. */
    static final int APPLICATION_ID = 0x464F4C4B;

    /** Number of the newest script. */
    public static final int CURRENT = 9;

    private Migrations() {}

    /** Runs the scripts after {@code version} in one transaction. */
    public static void migrate(Handle writer, int version) throws SQLException {
        Connection connection = writer.getConnection();
        connection.setAutoCommit(false);
        try {
            run(connection, version);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void run(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int next = version + 1; next <= CURRENT; next++) {
                statement.executeUpdate(script(next));
            }
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = " + CURRENT);
        }
    }

    private static String script(int version) {
        String name = "V" + version + ".sql";
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${tokenizer}", FtsTokenizer.OPTION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
