package org.folkmoot.intake.letters;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.model.Refusal;
import org.jspecify.annotations.Nullable;

/** Where letters lie: a folder or an archive. What systems and programs leave among them is passed over. */
interface LetterFiles {
    /** More is no bundle of letters. */
    int MOST = 100_000;

    /**
     * One file.
     *
     * @param path inside the folder or archive, with slashes
     * @param trouble why it cannot be opened at all, to follow the file's name, or null
     */
    record Item(String path, @Nullable String trouble) {}

    /** The files at one time, for one reading. */
    interface Opened extends Closeable {
        /** In natural order of their paths. */
        List<Item> items();

        /** The bytes of an item without trouble, from the first on; the caller closes the stream. */
        InputStream open(Item item) throws IOException;
    }

    /** The file that holds all of them, or null where they lie in a folder. */
    @Nullable
    SourceFile file();

    /** Name of the folder or archive, without folders. */
    String name();

    /** @throws Refusal if there are too many files, or the archive is damaged, locked or hostile */
    Opened open() throws IOException;

    static Refusal tooMany(String name) {
        return Refusal.input(name + " has more than " + MOST + " files; split it and import the parts.");
    }

    /** Whether a file or folder of that name is put there by a system or a program rather than by an author. */
    static boolean isHidden(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.startsWith("~$")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini")
                || lower.equals("__macosx");
    }
}
