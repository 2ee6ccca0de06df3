package org.folkmoot.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.folkmoot.store.file.BackupNames;
import org.folkmoot.store.file.DurableFiles;
import org.folkmoot.store.file.StoreErrors;

/** Writes a restored or recovered consultation under a temporary name and moves it into place when it is complete. */
public final class RestoredFile {
    private RestoredFile() {}

    /** Writes the draft. */
    @FunctionalInterface
    public interface Writer<T> {
        T write(Path draft) throws IOException, SQLException;
    }

    /**
     * Replaces {@code target}, or creates it. If {@code writer} or the move fails, no draft is left and the target is
     * as it was.
     *
     * @return what {@code writer} returns
     * @throws org.folkmoot.model.refusal.Refusal if a file cannot be read or written
     */
    public static <T> T write(Path target, Writer<T> writer) {
        Path draft = BackupNames.restoring(target);
        try {
            DurableFiles.discard(draft);
            T result = writer.write(draft);
            DurableFiles.moveIntoPlace(draft, target);
            return result;
        } catch (IOException e) {
            throw BackupErrors.restoreFailed(target, e);
        } catch (SQLException | RuntimeException e) {
            throw StoreErrors.explain(target, e);
        } finally {
            DurableFiles.discard(draft);
        }
    }
}
