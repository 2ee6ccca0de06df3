package org.folkmoot.store.file;

import java.nio.file.Path;
import java.sql.SQLException;
import org.folkmoot.model.Refusal;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Turns SQLite's errors into messages with a remedy. Bound values are never included, as they may be words of a
 * response.
 */
public final class StoreErrors {
    private StoreErrors() {}

    /** The refusal that fits the error; otherwise the defect. */
    public static RuntimeException explain(Path file, Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        SQLException sql = sqlCause(failure);
        if (sql == null) {
            return failure instanceof RuntimeException runtime ? runtime : new StoreException(failure.toString(), null);
        }
        SQLiteErrorCode code = sql instanceof SQLiteException sqlite ? sqlite.getResultCode() : null;
        if (code == null) {
            return new StoreException(shortMessage(sql), sql);
        }
        String name = file.getFileName().toString();
        if (code.name().startsWith("SQLITE_IOERR_SHM")) {
            return noWal(name);
        }
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL ->
                new Refusal(
                        Refusal.Kind.INPUT,
                        "The disk is full: nothing was changed in " + name + ". Free some space and try again.",
                        sql);
            case SQLITE_READONLY, SQLITE_PERM ->
                new Refusal(
                        Refusal.Kind.FILE,
                        name
                                + " cannot be written to: the file or its folder is read-only. Copy it to a folder of your own.",
                        sql);
            case SQLITE_CANTOPEN ->
                new Refusal(
                        Refusal.Kind.FILE,
                        name + " cannot be opened. Check that its folder exists and that you may write to it.",
                        sql);
            case SQLITE_IOERR ->
                new Refusal(
                        Refusal.Kind.INPUT,
                        "The disk could not read or write " + name
                                + ". Nothing was changed. Check the disk or the network drive and try again.",
                        sql);
            case SQLITE_BUSY, SQLITE_LOCKED -> locked(name, sql);
            case SQLITE_CORRUPT -> damaged(name, sql);
            case SQLITE_NOTADB -> notOurs(name, sql);
            default -> new StoreException(shortMessage(sql), sql);
        };
    }

    public static Refusal damaged(String name, @Nullable Throwable cause) {
        String message = name + " is damaged, and was not touched. Open a backup of it, or recover what can be read of"
                + " it: the window offers both, and so does \"folkmoot restore\".";
        return cause == null
                ? new Refusal(Refusal.Kind.DAMAGED, message)
                : new Refusal(Refusal.Kind.DAMAGED, message, cause);
    }

    public static boolean isDamage(Throwable failure) {
        return is(failure, SQLiteErrorCode.SQLITE_CORRUPT);
    }

    public static boolean isFull(Throwable failure) {
        return is(failure, SQLiteErrorCode.SQLITE_FULL);
    }

    public static boolean isConstraint(Throwable failure) {
        return is(failure, SQLiteErrorCode.SQLITE_CONSTRAINT);
    }

    static boolean isNotADatabase(Throwable failure) {
        return is(failure, SQLiteErrorCode.SQLITE_NOTADB);
    }

    private static boolean is(Throwable failure, SQLiteErrorCode code) {
        return sqlCause(failure) instanceof SQLiteException sqlite && (sqlite.getResultCode().code & 0xff) == code.code;
    }

    /** A WAL needs shared memory, which some file systems, such as network drives, don't support. */
    public static Refusal noWal(String name) {
        return Refusal.file(name + " is on a drive that cannot save changes safely while you work. Copy it to a"
                + " folder on this computer's own disk and open it there.");
    }

    static Refusal notOurs(String name, @Nullable Throwable cause) {
        return refusal(
                name + " is not a Folkmoot file. Open a file whose name ends in .folkmoot, or import this one.", cause);
    }

    public static Refusal locked(String name, @Nullable Throwable cause) {
        return refusal(
                name + " is open in another Folkmoot. Close it there first, or wait until its work is finished.",
                cause);
    }

    /** @param owner the owner of the lock, or empty */
    static Refusal lockedBy(String name, String owner) {
        return owner.isEmpty()
                ? locked(name, null)
                : Refusal.file(name + " is open in another Folkmoot (" + owner
                        + "). Close it there first, or wait until its work is finished.");
    }

    private static Refusal refusal(String message, @Nullable Throwable cause) {
        return cause == null ? Refusal.file(message) : new Refusal(Refusal.Kind.FILE, message, cause);
    }

    private static @Nullable SQLException sqlCause(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private static String shortMessage(SQLException sql) {
        return String.valueOf(sql.getMessage());
    }
}
