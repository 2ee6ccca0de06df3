package org.folkmoot.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.Backup;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;
import org.folkmoot.store.file.Connections;
import org.folkmoot.store.received.ErasureDao;
import org.folkmoot.store.received.ErasureTarget;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;

/** Erases a submission from the backups of its consultation. The caller holds the consultation's lock. */
public final class BackupErasure {
    private final Backups backups;
    private final StepDao steps;
    private final ErasureDao erasures = new ErasureDao();

    public BackupErasure(Clock clock) {
        this.backups = new Backups(clock);
        this.steps = new StepDao(clock);
    }

    /**
     * What was done to the backups.
     *
     * @param rewritten number of backups that contained the submission and no longer do
     * @param deleted names of the damaged backups, which cannot be rewritten and were deleted
     */
    public record Outcome(int rewritten, List<String> deleted) {
        public Outcome {
            deleted = List.copyOf(deleted);
        }
    }

    /**
     * Erases the submission from each backup in turn. Each backup is complete at every moment.
     *
     * @param progress reports backups; cancelling is ignored, so that no erasure is left half done
     * @throws Refusal if a backup cannot be written; the backups before it have been rewritten
     */
    public Outcome erase(Path file, ErasureTarget target, String coder, Progress progress) {
        Backups.clearDrafts(file);
        int rewritten = 0;
        List<String> deleted = new ArrayList<>();
        List<Backup> all = Backups.list(file);
        for (int i = 0; i < all.size(); i++) {
            progress.report(i, all.size());
            boolean[] held = new boolean[1];
            try {
                backups.rewrite(file, all.get(i), handle -> held[0] = empty(handle, target, coder));
                rewritten += held[0] ? 1 : 0;
            } catch (RuntimeException e) {
                if (Backups.isGood(all.get(i))) {
                    throw e;
                }
                delete(all.get(i));
                deleted.add(all.get(i).name());
            }
        }
        return new Outcome(rewritten, deleted);
    }

    private boolean empty(Handle handle, ErasureTarget target, String coder) {
        List<Long> full = erasures.matches(handle, target).stream()
                .filter(id -> erasures.hasContent(handle, id))
                .toList();
        if (full.isEmpty()) {
            return false;
        }
        Step step = steps.begin(handle, coder, StepKind.ERASE, target.reference());
        full.forEach(id -> erasures.empty(handle, step, id));
        return true;
    }

    /**
     * The submission's distinct texts in the backups.
     *
     * @return empty if no readable backup contains the submission
     */
    public Optional<Set<String>> texts(Path file, ErasureTarget target) {
        Set<String> texts = new LinkedHashSet<>();
        boolean held = false;
        for (Backup backup : Backups.list(file)) {
            try (Handle handle = Connections.reader(backup.path(), Connections.IMMUTABLE)) {
                for (long id : erasures.matches(handle, target)) {
                    held = true;
                    texts.addAll(erasures.texts(handle, id));
                }
            } catch (RuntimeException e) {
                // The backup is damaged; erasing deletes it.
            }
        }
        return held ? Optional.of(texts) : Optional.empty();
    }

    private static void delete(Backup backup) {
        try {
            Files.delete(backup.path());
        } catch (IOException e) {
            throw Refusal.caused(e, StoreReason.BACKUP_NOT_DELETED, backup.name());
        }
    }
}
