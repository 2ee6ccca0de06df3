package org.folkmoot.store.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.model.file.Backup;
import org.folkmoot.model.file.BackupReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;

/**
 * Names of backups and of their folder. A name sorts by time, gives the reason for the backup, and is valid on every
 * file system.
 */
public final class BackupNames {
    public static final String ENDING = ".folkmoot";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH-mm-ss.SSSX", Locale.ROOT).withZone(ZoneOffset.UTC);

    private BackupNames() {}

    /** Returns {@code plan backups} for {@code plan.folkmoot}. */
    public static Path folder(Path file) {
        return file.resolveSibling(stem(file) + " backups");
    }

    /** The file's name without its extension. */
    public static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    public static Path of(Path file, Instant at, BackupReason reason) {
        return folder(file).resolve(TIME.format(at) + " " + reason.word() + ENDING);
    }

    /** Temporary name of a backup until it is complete. */
    public static Path draft(Path backup) {
        return backup.resolveSibling("." + backup.getFileName() + ".part");
    }

    public static boolean isDraft(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") && (name.endsWith(".part") || name.contains(".part-"));
    }

    /** Reads a backup's name; empty if the file is not a backup. */
    static Optional<Backup> parse(Path path, long bytes) {
        String name = String.valueOf(path.getFileName());
        int space = name.lastIndexOf(' ');
        if (space < 0 || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            Instant at = TIME.parse(name.substring(0, space), Instant::from);
            return BackupReason.of(name.substring(space + 1, name.length() - ENDING.length()))
                    .map(reason -> new Backup(path, reason, at, bytes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Truncates a time to the precision of the names. */
    public static Instant exact(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Temporary name of a restored or recovered consultation until it is complete. */
    public static Path restoring(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".restoring");
    }

    /**
     * Lists the backups of a file by their names, newest first. Damaged ones are listed too.
     *
     * @param file the consultation, which need not exist
     * @throws Refusal if the folder cannot be read
     */
    public static List<Backup> list(Path file) {
        Path folder = folder(file.toAbsolutePath());
        List<Backup> backups = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return backups;
        }
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                if (Files.isRegularFile(path)) {
                    parse(path, Files.size(path)).ifPresent(backups::add);
                }
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (DirectoryIteratorException e) {
            throw unreadable(file, e);
        }
        backups.sort(Comparator.comparing(Backup::at).reversed());
        return backups;
    }

    private static Refusal unreadable(Path file, Exception cause) {
        return Refusal.caused(
                cause,
                StoreReason.BACKUPS_UNREADABLE,
                file.getFileName(),
                folder(file).getFileName());
    }
}
