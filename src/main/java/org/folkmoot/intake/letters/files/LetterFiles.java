package org.folkmoot.intake.letters.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.jspecify.annotations.Nullable;

/** A folder or an archive of letters, without the files that systems and programs leave in it. */
public interface LetterFiles {
    /** Maximum number of files; no bundle of letters has more. */
    int MAX_FILES = 100_000;

    /**
     * One file.
     *
     * @param path inside the folder or archive, with slashes
     * @param trouble why it cannot be opened, worded to follow the file name, or null
     */
    record Item(String path, @Nullable String trouble) {}

    /** The files as they are during one reading. */
    interface Opened extends Closeable {
        /** In natural order of their paths. */
        List<Item> items();

        /** Opens an item that has no trouble, from its first byte; the caller closes the stream. */
        InputStream open(Item item) throws IOException;
    }

    /** The file that contains all items, or null for a folder. */
    @Nullable
    SourceFile file();

    /** Name of the folder or archive, without parent folders. */
    String name();

    /** @throws Refusal if there are too many files, or the archive is damaged, locked or hostile */
    Opened open() throws IOException;

    static Refusal tooMany(String name) {
        return Refusal.of(SourceReason.TOO_MANY_LETTERS, name, MAX_FILES);
    }

    /** Whether a system or a program, rather than an author, puts a file or folder of that name there. */
    static boolean isHidden(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.startsWith("~$")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini")
                || lower.equals("__macosx");
    }
}
