package org.folkmoot.model;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a backup was made. Its word stands in the name of the backup. */
public enum BackupReason {
    MIGRATION("before-migration"),
    IMPORT("before-import"),
    DAILY("daily"),
    RESTORE("before-restore");

    private final String word;

    BackupReason(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Reads {@link #word()}; empty for anything else. */
    public static Optional<BackupReason> of(String word) {
        return Stream.of(values()).filter(reason -> reason.word.equals(word)).findFirst();
    }
}
