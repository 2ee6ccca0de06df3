package org.folkmoot.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.WriteReason;

/** Finds the reason why a file could not be written. */
final class WriteRefusals {
    /** Free space, in bytes, below which a failed write is attributed to a full disk. */
    private static final long NO_ROOM = 64 * 1024L;

    private static final List<String> FULL = List.of("no space left", "not enough space", "quota exceeded");
    private static final List<String> FORBIDDEN = List.of("read-only", "not permitted", "permission denied");

    private WriteRefusals() {}

    static Refusal isFolder(Path target) {
        return Refusal.of(WriteReason.FOLDER, target);
    }

    static Refusal isSpecial(Path target) {
        return Refusal.of(WriteReason.NOT_ORDINARY, target);
    }

    static Refusal isDatabase(Path target) {
        return Refusal.of(WriteReason.DATABASE, target);
    }

    static Refusal of(Path target, IOException cause) {
        if (cause instanceof FileAlreadyExistsException clash && clash.getFile() != null) {
            return Refusal.caused(cause, WriteReason.INSIDE_FILE, clash.getFile());
        }
        return Refusal.caused(cause, reason(target, cause), target);
    }

    private static WriteReason reason(Path target, IOException cause) {
        if (says(cause, FULL) || hasNoRoom(target)) {
            return WriteReason.DISK_FULL;
        }
        if (cause instanceof AccessDeniedException || says(cause, FORBIDDEN)) {
            return WriteReason.READ_ONLY;
        }
        return cause instanceof NoSuchFileException ? WriteReason.NO_FOLDER : WriteReason.FAILED;
    }

    private static boolean says(IOException cause, List<String> words) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(message::contains);
    }

    private static boolean hasNoRoom(Path target) {
        try {
            Path parent = target.toAbsolutePath().getParent();
            return parent != null
                    && Files.isDirectory(parent)
                    && Files.getFileStore(parent).getTotalSpace() > 0
                    && Files.getFileStore(parent).getUsableSpace() < NO_ROOM;
        } catch (IOException e) {
            return false;
        }
    }
}
