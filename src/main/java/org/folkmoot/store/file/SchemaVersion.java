package org.folkmoot.store.file;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Compares the version number in a file's header, which one damaged byte changes, with the tables of its schema. */
final class SchemaVersion {
    /** A table that each version added; versions without a table of their own are not listed. */
    private static final Map<Integer, String> TABLES = Map.of(
            1, "consultation",
            2, "resubmission",
            3, "recode_queue",
            4, "derived_from",
            5, "embedding",
            6, "reading_queue",
            7, "random_sample",
            9, "import_warning");

    private SchemaVersion() {}

    /** Whether the file has the tables of its version, and none of a later one. */
    static boolean fits(Handle handle, int version) {
        Set<String> tables = new HashSet<>(handle.createQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")
                .mapTo(String.class)
                .list());
        return version >= 1
                && TABLES.entrySet().stream()
                        .allMatch(each -> tables.contains(each.getValue()) == (each.getKey() <= version));
    }
}
