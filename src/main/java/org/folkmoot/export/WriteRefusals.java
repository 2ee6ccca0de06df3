package org.folkmoot.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folkmoot.model.Refusal;

/** Explains in one sentence why a file could not be written and what to do. */
final class WriteRefusals {
    /** Free space, in bytes, below which a failed write is attributed to a full disk. */
    private static final long NO_ROOM = 64 * 1024L;

    private static final List<String> FULL = List.of("no space left", "not enough space", "quota exceeded");
    private static final List<String> FORBIDDEN = List.of("read-only", "not permitted", "permission denied");

    private WriteRefusals() {}

    static Refusal isFolder(Path target) {
        return Refusal.input("%s is a folder; give the name of a file.".formatted(target));
    }

    static Refusal isSpecial(Path target) {
        return Refusal.input("%s is not an ordinary file; give the name of a file.".formatted(target));
    }

    static Refusal isDatabase(Path target) {
        return Refusal.input("%s is a consultation or another database, and is not overwritten; give another name."
                .formatted(target));
    }

    static Refusal of(Path target, IOException cause) {
        return new Refusal(Refusal.Kind.INPUT, sentence(target, cause), cause);
    }

    private static String sentence(Path target, IOException cause) {
        if (cause instanceof FileAlreadyExistsException clash && clash.getFile() != null) {
            return "%s is a file, so nothing can be put inside it; choose another folder.".formatted(clash.getFile());
        }
        if (says(cause, FULL) || hasNoRoom(target)) {
            return "There is not enough room on the disk for %s; free some space or choose another folder."
                    .formatted(target);
        }
        if (cause instanceof AccessDeniedException || says(cause, FORBIDDEN)) {
            return ("%s cannot be written because its folder is read-only or the file is open in another program;"
                            + " close it there or choose another folder.")
                    .formatted(target);
        }
        if (cause instanceof NoSuchFileException) {
            return "%s could not be written because its folder cannot be made or has gone; choose another folder."
                    .formatted(target);
        }
        return ("%s could not be written; check that it is not open in another program and that its disk is"
                        + " connected, or choose another folder.")
                .formatted(target);
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
