package org.folkmoot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.folkmoot.model.Refusal;
import org.jdbi.v3.core.Handle;

/** Looks at a file before it is opened, without changing a byte of it. */
final class Inspection {
    private Inspection() {}

    /**
     * The file itself, where a link or other spelling of its name was given: what lies beside it decides who may write.
     *
     * @throws Refusal if there is no such file
     */
    static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.FILE,
                    "There is no file " + file + ". Check the name, or make it with \"folkmoot new\".",
                    e);
        }
    }

    /**
     * The file's schema version.
     *
     * @throws Refusal if it is missing, a folder, not ours, damaged or newer than this program
     */
    static int version(Path file) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw Refusal.file(name + " is a folder. Name the .folkmoot file in it.");
        }
        if (!Files.isReadable(file)) {
            throw Refusal.file(name + " may not be read by you. Ask its owner for access.");
        }
        try (Handle handle = Store.connect(file, Store.readerConfig(), immutableSuffix(file))) {
            if (pragma(handle, "application_id") != Migrations.APPLICATION_ID) {
                throw StoreErrors.notOurs(name, null);
            }
            int version = pragma(handle, "user_version");
            if (version > Migrations.CURRENT) {
                throw Refusal.file(name + " was made by a newer Folkmoot (file version " + version + ", this one knows "
                        + Migrations.CURRENT + "). Install the newer Folkmoot to open it.");
            }
            String verdict = handle.createQuery("PRAGMA quick_check(1)")
                    .mapTo(String.class)
                    .one();
            if (!verdict.equals("ok")) {
                throw StoreErrors.damaged(name, null);
            }
            return version;
        } catch (RuntimeException e) {
            throw StoreErrors.explain(file, e);
        }
    }

    /**
     * How to open a file in a folder that takes no new files, where SQLite can't put its index of the WAL: as
     * immutable, which is safe only when no WAL is left.
     */
    static String immutableSuffix(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isWritable(folder)) {
            return "";
        }
        if (hasUnmerged(file.resolveSibling(file.getFileName() + "-wal"))) {
            throw Refusal.file(file.getFileName() + " lies in a read-only folder beside changes that were never merged"
                    + " into it. Copy it and the files beside it to a folder of your own and open it there.");
        }
        return "?immutable=1";
    }

    private static boolean hasUnmerged(Path wal) {
        try {
            return Files.size(wal) > 0;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static int pragma(Handle handle, String name) {
        return handle.createQuery("PRAGMA " + name).mapTo(Integer.class).one();
    }
}
