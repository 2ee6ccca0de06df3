package org.folkmoot.store.search;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.folkmoot.model.text.TextIndex;

/** FTS5 over texts in memory, for tests of code that reads a {@link TextIndex}. */
public final class TestTextIndex implements TextIndex, AutoCloseable {
    private static final String TOKENIZE = "tokenize=\"" + FtsTokenizer.OPTION + "\")";

    private final Connection connection;

    /** Texts get the ids 1, 2, ... */
    private TestTextIndex(List<String> texts, boolean externalContent) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE written(id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
            statement.execute("CREATE VIEW current_text AS SELECT id, text FROM written");
            statement.execute("CREATE VIRTUAL TABLE text_index USING fts5(text, "
                    + (externalContent ? "content='current_text', content_rowid='id', " : "") + TOKENIZE);
            statement.execute("CREATE VIRTUAL TABLE temp.scratch USING fts5(text, " + TOKENIZE);
        }
        connection.setAutoCommit(false);
        long id = 0;
        try (PreparedStatement write = connection.prepareStatement("INSERT INTO written VALUES(?, ?)");
                PreparedStatement index =
                        connection.prepareStatement("INSERT INTO text_index(rowid, text) VALUES(?, ?)")) {
            for (String text : texts) {
                id++;
                for (PreparedStatement insert : List.of(write, index)) {
                    insert.setLong(1, id);
                    insert.setString(2, text);
                    insert.executeUpdate();
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    public static TestTextIndex of(List<String> texts) {
        return open(texts, true);
    }

    public static TestTextIndex of(String... texts) {
        return open(List.of(texts), true);
    }

    static TestTextIndex withOwnContent(List<String> texts) {
        return open(texts, false);
    }

    private static TestTextIndex open(List<String> texts, boolean externalContent) {
        try {
            return new TestTextIndex(texts, externalContent);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long[] matching(Query query) {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT rowid FROM text_index WHERE text_index MATCH ? ORDER BY rowid")) {
            select.setString(1, FtsQuery.of(query));
            LongStream.Builder ids = LongStream.builder();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids.build().toArray();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<Long, List<Span>> spans(Query query, long[] textIds) {
        Map<Long, List<Span>> spans = new HashMap<>();
        if (textIds.length == 0) {
            return spans;
        }
        // The + stops FTS5 from running the query once for each id, which is 60 times slower.
        try (PreparedStatement select = connection.prepareStatement("SELECT rowid, text, highlight(text_index, 0, ?, ?)"
                + " FROM text_index WHERE text_index MATCH ? AND rowid BETWEEN ? AND ?"
                + " AND +rowid IN (SELECT value FROM json_each(?))")) {
            select.setString(1, HighlightParser.OPEN);
            select.setString(2, HighlightParser.CLOSE);
            select.setString(3, FtsQuery.of(query));
            select.setLong(4, Arrays.stream(textIds).min().getAsLong());
            select.setLong(5, Arrays.stream(textIds).max().getAsLong());
            select.setString(6, Arrays.toString(textIds));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String text = rows.getString(2);
                    String highlighted =
                            HighlightParser.needsCopy(text) ? highlightedCopy(query, text) : rows.getString(3);
                    spans.put(rows.getLong(1), HighlightParser.spans(highlighted));
                }
            }
            return spans;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String highlightedCopy(Query query, String text) throws SQLException {
        try (PreparedStatement insert =
                        connection.prepareStatement("INSERT OR REPLACE INTO temp.scratch(rowid, text) VALUES(1, ?)");
                PreparedStatement select = connection.prepareStatement(
                        "SELECT highlight(scratch, 0, ?, ?) FROM temp.scratch WHERE scratch MATCH ?")) {
            insert.setString(1, HighlightParser.copy(text));
            insert.executeUpdate();
            select.setString(1, HighlightParser.OPEN);
            select.setString(2, HighlightParser.CLOSE);
            select.setString(3, FtsQuery.of(query));
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
