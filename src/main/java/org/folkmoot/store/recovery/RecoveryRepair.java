package org.folkmoot.store.recovery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Repairs references after rows were lost. A missing row that others refer to is replaced by a placeholder where
 * possible, so that a response or coding is not dropped with it. Rows that still refer to nothing are deleted.
 */
final class RecoveryRepair {
    /** Inserts the placeholder of each table; the parameters are its id and a UUID. */
    private static final Map<String, String> PLACEHOLDERS = Map.of(
            "coder", "INSERT INTO coder (id, uuid, name) VALUES (:id, :uuid, 'unknown-' || :id)",
            "layer",
                    "INSERT INTO layer (id, uuid, name) VALUES (:id, :uuid, CASE :id WHEN 1 THEN 'main' ELSE 'unknown-'"
                            + " || :id END)",
            "theme", "INSERT INTO theme (id, uuid) VALUES (:id, :uuid)",
            "batch",
                    "INSERT INTO batch (id, uuid, at, coder_id, kind, detail) VALUES (:id, :uuid, 1 + coalesce((SELECT"
                            + " max(at) FROM batch WHERE id < :id), 0), (SELECT min(id) FROM coder), 'recover', '')",
            "question",
                    "INSERT INTO question (id, uuid, number, wording) VALUES (:id, :uuid, 1 + (SELECT"
                            + " coalesce(max(number), 0) FROM question), 'Recovered question ' || :id)",
            "attribute",
                    "INSERT INTO attribute (id, uuid, name, kind, wording, position) VALUES (:id, :uuid,"
                            + " 'Recovered attribute ' || :id, 'attribute', '', (SELECT count(*) FROM attribute))",
            "submission",
                    "INSERT INTO submission (id, uuid, reference, import_id, source_line) VALUES (:id, :uuid,"
                            + " 'RECOVERED-' || :id, coalesce((SELECT t.import_id FROM answer a JOIN answer_text t ON"
                            + " t.answer_id = a.id WHERE a.submission_id = :id LIMIT 1), 1), 0)");

    private final Handle handle;
    private long placeholders;

    RecoveryRepair(Handle handle) {
        this.handle = handle;
    }

    /** A column of a table that refers to a row of another table. */
    private record Reference(String table, String column, String parent) {}

    /** Returns the number of placeholders. */
    long run(String title) {
        if (count("SELECT count(*) FROM coder") == 0) {
            insertPlaceholder("coder", 1);
        }
        handle.execute(
                "INSERT OR IGNORE INTO consultation (id, uuid, title, created) VALUES (1, ?, ?, 0)",
                UUID.randomUUID().toString(),
                title);
        handle.execute(
                "INSERT OR IGNORE INTO layer (id, uuid, name) VALUES (1, ?, 'main')",
                UUID.randomUUID().toString());
        makeNewestTextCurrent();
        List<Reference> references = handle.createQuery("SELECT l.name, f.\"from\", f.\"table\" FROM pragma_table_list"
                        + " l, pragma_foreign_key_list(l.name) f WHERE l.schema = 'main' AND l.type = 'table'")
                .map((row, context) -> new Reference(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Reference reference : references) {
                changed |= repair(reference);
            }
        }
        makeNewestTextCurrent();
        makeTimesRise();
        return placeholders;
    }

    /** The latest row is the current one, so no two steps may have the same time. */
    private void makeTimesRise() {
        long[] last = {Long.MIN_VALUE};
        handle.createQuery("SELECT id, at FROM batch ORDER BY id")
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .list()
                .forEach(step -> {
                    if (step[1] <= last[0]) {
                        handle.execute("UPDATE batch SET at = ? WHERE id = ?", last[0] + 1, step[0]);
                    }
                    last[0] = Math.max(step[1], last[0] + 1);
                });
    }

    private boolean repair(Reference reference) {
        String missing = " FROM " + reference.table + " WHERE " + reference.column + " IS NOT NULL AND "
                + reference.column + " NOT IN (SELECT id FROM " + reference.parent + ")";
        List<Long> ids = handle.createQuery("SELECT DISTINCT " + reference.column + missing + " ORDER BY 1")
                .mapTo(Long.class)
                .list();
        if (ids.isEmpty()) {
            return false;
        }
        if (reference.parent.equals("import")) {
            ids.forEach(this::insertImportPlaceholder);
        } else if (PLACEHOLDERS.containsKey(reference.parent)) {
            ids.forEach(id -> insertPlaceholder(reference.parent, id));
        } else {
            handle.execute("DELETE" + missing);
        }
        return true;
    }

    private void insertPlaceholder(String table, long id) {
        handle.createUpdate(PLACEHOLDERS.getOrDefault(table, ""))
                .bind("id", id)
                .bind("uuid", UUID.randomUUID().toString())
                .execute();
        placeholders++;
    }

    private void insertImportPlaceholder(long id) {
        long step = 1 + count("SELECT coalesce(max(id), 0) FROM batch");
        insertPlaceholder("batch", step);
        handle.createUpdate("INSERT INTO import (id, batch_id, file_name, sha256, encoding, delimiter, rows,"
                        + " submissions, problems) SELECT :id, :batch, 'unknown', '', '', '', count(*), count(*), 0"
                        + " FROM submission WHERE import_id = :id")
                .bind("id", id)
                .bind("batch", step)
                .execute();
        placeholders++;
    }

    /** Makes the newest remaining text of a response current, and deletes responses without any. */
    private void makeNewestTextCurrent() {
        handle.execute("UPDATE answer_text SET current = 1 WHERE id IN (SELECT id FROM (SELECT id, max(version) FROM"
                + " answer_text GROUP BY answer_id HAVING max(current) = 0))");
        handle.execute("DELETE FROM answer WHERE id NOT IN (SELECT answer_id FROM answer_text)");
    }

    private long count(String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }
}
