package org.folkmoot.store;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.file.StoreErrors;
import org.folkmoot.store.received.ErasureDao;
import org.folkmoot.store.steps.LogTable;
import org.jdbi.v3.core.Handle;

/**
 * Checks a file: SQLite's own integrity check, foreign keys, the search index, and every projection against its log.
 */
public final class CheckDao {
    /** Returns one sentence for each fault; empty if there is none. */
    public List<String> findings(Handle handle) {
        List<String> findings = new ArrayList<>();
        handle.createQuery("PRAGMA integrity_check(5)")
                .mapTo(String.class)
                .filter(line -> !line.equals("ok"))
                .forEach(line -> findings.add("SQLite: " + line));
        handle.createQuery("SELECT \"table\" || ' row ' || coalesce(rowid, '?') || ' names a missing ' || parent"
                        + " FROM pragma_foreign_key_check LIMIT 5")
                .mapTo(String.class)
                .forEach(findings::add);
        for (LogTable table : LogTable.ALL) {
            long different =
                    handle.createQuery(table.differences()).mapTo(Long.class).one();
            if (different > 0) {
                findings.add(different + " rows of " + table.projection() + " differ from what " + table.log()
                        + " adds up to");
            }
        }
        if (!new ThemeDao().isConsistent(handle)) {
            findings.add("the codeframe has a code twice, lacks a theme that has children or codings, or has a ring");
        }
        long falling = handle.createQuery("SELECT count(*) FROM (SELECT at <= lag(at) OVER (ORDER BY id) AS falls FROM"
                        + " batch) WHERE falls")
                .mapTo(Long.class)
                .one();
        if (falling > 0) {
            findings.add(falling + " batches are not later than the one before");
        }
        handle.createQuery("SELECT i.file_name || ' had ' || i.submissions || ' submissions, and there are '"
                        + " || (SELECT count(*) FROM submission s WHERE s.import_id = i.id) FROM import i"
                        + " WHERE CASE WHEN i.withdrawn_by IS NULL THEN i.submissions ELSE 0 END"
                        + " <> (SELECT count(*) FROM submission s WHERE s.import_id = i.id)")
                .mapTo(String.class)
                .forEach(findings::add);
        if (count(handle, "SELECT count(*) FROM clearing") > 0) {
            findings.add("some submissions are open to being deleted, which is never so at rest");
        }
        handle.createQuery(
                        "SELECT 'the erasure of ' || s.reference || ' is not finished: erase it again' FROM erasing e"
                                + " JOIN submission s ON s.id = e.submission_id ORDER BY s.id LIMIT 5")
                .mapTo(String.class)
                .forEach(findings::add);
        long wordsLeft = count(
                handle, "SELECT count(*) FROM submission s WHERE s.erased_by IS NOT NULL AND " + ErasureDao.WORDS_LEFT);
        if (wordsLeft > 0) {
            findings.add(wordsLeft + " erased submissions are not empty");
        }
        long currents = handle.createQuery("SELECT count(*) FROM answer a WHERE NOT EXISTS"
                        + " (SELECT 1 FROM answer_text t WHERE t.answer_id = a.id AND t.current = 1)")
                .mapTo(Long.class)
                .one();
        if (currents > 0) {
            findings.add(currents + " answers have no current text");
        }
        return findings;
    }

    private static long count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    /** Compares the full-text index with the texts; needs a writable file. */
    public List<String> indexFindings(Handle handle) {
        try {
            handle.execute("INSERT INTO answer_fts (answer_fts, rank) VALUES ('integrity-check', 1)");
            return List.of();
        } catch (RuntimeException e) {
            if (StoreErrors.explain(java.nio.file.Path.of("index"), e) instanceof Refusal) {
                return List.of("the search index differs from the texts");
            }
            throw e;
        }
    }
}
