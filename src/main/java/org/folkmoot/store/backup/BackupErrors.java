package org.folkmoot.store.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.refusal.Because;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;
import org.folkmoot.store.file.StoreErrors;

/** Explains why a backup, or a file made from one, could not be written. */
final class BackupErrors {
    /** With less free space than this, a failed write is blamed on a full disk. */
    private static final long MIN_FREE_BYTES = 1 << 20;

    private BackupErrors() {}

    static RuntimeException backupFailed(Path file, Throwable cause) {
        String name = String.valueOf(file.getFileName());
        if (StoreErrors.isDamage(cause)) {
            return StoreErrors.damaged(name, cause);
        }
        return Refusal.caused(cause, StoreReason.BACKUP_NOT_MADE, name, Because.of(reason(file, cause)));
    }

    /** For SQLite errors that Jdbi wraps. Defects are returned unchanged. */
    static RuntimeException explain(Path file, RuntimeException failure) {
        if (failure instanceof Refusal || failure instanceof CancelledException) {
            return failure;
        }
        RuntimeException explained = StoreErrors.explain(file, failure);
        return explained instanceof Refusal ? backupFailed(file, failure) : explained;
    }

    static Refusal restoreFailed(Path file, IOException cause) {
        return Refusal.caused(cause, StoreReason.NOT_RESTORED, file.getFileName(), Because.of(reason(file, cause)));
    }

    static StoreReason reason(Path file, Throwable cause) {
        if (StoreErrors.isFull(cause)
                || messageContains(cause, "no space left")
                || messageContains(cause, "not enough space")
                || messageContains(cause, "file too large")
                || messageContains(cause, "quota")
                || isFull(file)) {
            return StoreReason.WHY_FULL;
        }
        if (cause instanceof AccessDeniedException
                || messageContains(cause, "read-only")
                || messageContains(cause, "denied")) {
            return StoreReason.WHY_READ_ONLY;
        }
        return StoreReason.WHY_DISK;
    }

    private static boolean messageContains(Throwable cause, String words) {
        String message = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains(words);
    }

    private static boolean isFull(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < MIN_FREE_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}
