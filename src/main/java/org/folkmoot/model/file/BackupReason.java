package org.folkmoot.model.file;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a backup was made. The word is part of the file name. */
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

    /** Parses {@link #word()}; empty for any other text. */
    public static Optional<BackupReason> of(String word) {
        return Stream.of(values()).filter(reason -> reason.word.equals(word)).findFirst();
    }
}
