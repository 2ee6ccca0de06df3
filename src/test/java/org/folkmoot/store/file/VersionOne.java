package org.folkmoot.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.store.search.FtsTokenizer;
import org.jdbi.v3.core.Handle;

/** Creates a file of schema version 1, so that opening it runs every migration. */
public final class VersionOne {
    /** Reason for the status of submission 1, in the words that version 1 stored. */
    private static final String PROSE_REASON = "a later file brought an answer";

    private VersionOne() {}

    /**
     * Creates a file with {@code submissions} submissions of three responses each. Every tenth response is coded and
     * done.
     */
    public static Path create(Path file, int submissions) {
        try (Handle handle = Connections.writer(file)) {
            handle.useTransaction(transaction -> {
                script(transaction);
                fill(transaction, submissions);
                transaction.execute("PRAGMA application_id = " + Migrations.APPLICATION_ID);
                transaction.execute("PRAGMA user_version = 1");
            });
            handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        return file;
    }

    /**
     * Sets submissions aside, with reasons as version 1 stored them.
     *
     * @param reasons reason by submission id
     */
    public static void setAside(Path file, Map<Long, String> reasons) {
        try (Handle handle = Connections.writer(file)) {
            reasons.forEach((id, reason) -> handle.execute(
                    "INSERT INTO status_log (batch_id, submission_id, status, reason) VALUES (3, ?, 'invalid', ?)",
                    id,
                    reason));
            handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static void script(Handle handle) {
        try (InputStream in = Objects.requireNonNull(VersionOne.class.getResourceAsStream("V1.sql"))) {
            String sql =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${tokenizer}", FtsTokenizer.OPTION);
            handle.getConnection().createStatement().executeUpdate(sql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(Handle handle, int submissions) {
        String numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ";
        String uuid =
                "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'"
                        + " || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))";
        handle.execute("INSERT INTO consultation VALUES (1, " + uuid + ", 'Old', 1)");
        handle.execute("INSERT INTO coder VALUES (1, " + uuid + ", 'AK')");
        handle.execute("INSERT INTO layer VALUES (1, " + uuid + ", 'main', NULL)");
        handle.execute("INSERT INTO batch VALUES (1, " + uuid + ", 1, 1, 'create', 'Old', NULL), (2, " + uuid
                + ", 2, 1, 'import', 'old.csv', NULL), (3, " + uuid + ", 3, 1, 'apply', 'LIGHT', NULL)");
        handle.execute("INSERT INTO theme VALUES (1, " + uuid + ")");
        handle.execute("INSERT INTO theme_log VALUES (1, 1, NULL, 1, 1, NULL, 0, 'LIGHT', 'Lighting', '', '', '', '',"
                + " 'light*', '', '', 0)");
        handle.execute(
                "INSERT INTO import VALUES (1, 2, 'old.csv', NULL, '00', 'UTF-8', ',', ?, ?, 0)",
                submissions,
                submissions);
        handle.execute("INSERT INTO question VALUES (1, " + uuid + ", 1, 'Q one'), (2, " + uuid + ", 2, 'Q two'), (3, "
                + uuid + ", 3, 'Q three')");
        handle.execute("INSERT INTO submission " + numbers + submissions + ") SELECT i, " + uuid
                + ", 'R-' || i, 1, i + 1, NULL, 'R-' || i, NULL, NULL FROM n");
        handle.execute(
                "INSERT INTO answer " + numbers + submissions * 3 + ") SELECT i, (i + 2) / 3, (i - 1) % 3 + 1 FROM n");
        handle.execute("INSERT INTO answer_text " + numbers + submissions * 3 + ") SELECT i, " + uuid
                + ", i, 1, 1, 'text', 'More light on the path number ' || i || ' please, ' || " + uuid + " || " + uuid
                + ", 8, 1 FROM n");
        handle.execute("INSERT INTO decision_log " + numbers + submissions * 3
                + ") SELECT i, 3, NULL, i, 1, 1, 'applied', 'manual', '', '' FROM n WHERE i % 10 = 0");
        handle.execute("INSERT INTO status_log (batch_id, submission_id, status, reason) VALUES (2, 1, 'included', '"
                + PROSE_REASON + "')");
        handle.execute("INSERT INTO done_log " + numbers + submissions * 3
                + ") SELECT i, 3, NULL, i, 1, 1 FROM n WHERE i % 10 = 0");
    }
}
