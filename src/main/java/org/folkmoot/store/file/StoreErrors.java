package org.folkmoot.store.file;

import java.nio.file.Path;
import java.sql.SQLException;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;
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
            case SQLITE_FULL -> Refusal.caused(sql, StoreReason.DISK_FULL, name);
            case SQLITE_READONLY, SQLITE_PERM -> Refusal.caused(sql, StoreReason.READ_ONLY, name);
            case SQLITE_CANTOPEN -> Refusal.caused(sql, StoreReason.CANNOT_OPEN, name);
            case SQLITE_IOERR -> Refusal.caused(sql, StoreReason.DISK_REFUSED, name);
            case SQLITE_BUSY, SQLITE_LOCKED -> locked(name, sql);
            case SQLITE_CORRUPT -> damaged(name, sql);
            case SQLITE_NOTADB -> notOurs(name, sql);
            default -> new StoreException(shortMessage(sql), sql);
        };
    }

    public static Refusal damaged(String name, @Nullable Throwable cause) {
        return refusal(cause, StoreReason.DAMAGED, name);
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
        return Refusal.of(StoreReason.NO_WAL, name);
    }

    static Refusal notOurs(String name, @Nullable Throwable cause) {
        return refusal(cause, StoreReason.NOT_OURS, name);
    }

    public static Refusal locked(String name, @Nullable Throwable cause) {
        return refusal(cause, StoreReason.IN_USE, name);
    }

    /** @param owner the owner of the lock, or empty */
    static Refusal lockedBy(String name, String owner) {
        return owner.isEmpty() ? locked(name, null) : Refusal.of(StoreReason.IN_USE_BY, name, owner);
    }

    private static Refusal refusal(@Nullable Throwable cause, StoreReason reason, String name) {
        return cause == null ? Refusal.of(reason, name) : Refusal.caused(cause, reason, name);
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
