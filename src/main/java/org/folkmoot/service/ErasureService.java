package org.folkmoot.service;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.folkmoot.model.Batch;
import org.folkmoot.model.BatchKind;
import org.folkmoot.model.Progress;
import org.folkmoot.model.Refusal;
import org.folkmoot.store.BackupErasure;
import org.folkmoot.store.Backups;
import org.folkmoot.store.BatchDao;
import org.folkmoot.store.ErasureDao;
import org.folkmoot.store.Store;

/**
 * Erases submissions for good on a data-protection request: from the file, byte for byte, and from its backups. What
 * stays is the reference, with who erased it and when.
 */
public final class ErasureService {
    /** Shorter examples say nothing about who is quoted. */
    private static final int TELLING = 20;

    private final Store store;
    private final String coder;
    private final BatchDao batches;
    private final BackupErasure backups;
    private final ErasureDao dao = new ErasureDao();

    ErasureService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.batches = new BatchDao(clock);
        this.backups = new BackupErasure(clock);
    }

    /**
     * What erasing would do, and what it would leave.
     *
     * @param texts answers, in all versions, that would be emptied
     * @param memos how many would go
     * @param backups how many backups would be looked through
     * @param related references of other submissions of the same respondent, which stay; at most 20
     * @param quotedIn codes of themes whose example quotes the submission: somebody has to change that by hand
     * @param begun whether it was erased before, and only the bytes are looked for again
     */
    public record Preview(
            String reference,
            int texts,
            long memos,
            int backups,
            List<String> related,
            List<String> quotedIn,
            boolean begun) {
        public Preview {
            related = List.copyOf(related);
            quotedIn = List.copyOf(quotedIn);
        }
    }

    /**
     * What was done.
     *
     * @param backups how many backups held the submission and do so no longer
     * @param deletedBackups names of damaged backups that had to be deleted
     */
    public record Erased(String reference, int backups, List<String> deletedBackups) {
        public Erased {
            deletedBackups = List.copyOf(deletedBackups);
        }
    }

    /** @throws Refusal if no submission has that reference */
    public Preview preview(String reference) {
        return store.read(handle -> {
            ErasureDao.Found found = dao.byReference(handle, reference).orElseThrow(() -> unknown(reference));
            List<String> texts = dao.texts(handle, found.id());
            return new Preview(
                    found.reference(),
                    texts.size(),
                    dao.memos(handle, found.id()),
                    Backups.list(store.file()).size(),
                    dao.related(handle, found.id()),
                    dao.examples(handle).stream()
                            .filter(example -> texts.stream().anyMatch(text -> quotes(example.text(), text)))
                            .map(ErasureDao.Example::code)
                            .distinct()
                            .toList(),
                    found.erased());
        });
    }

    private static boolean quotes(String example, String text) {
        String one = folded(example);
        String other = folded(text);
        return (one.length() >= TELLING && other.contains(one)) || (other.length() >= TELLING && one.contains(other));
    }

    private static String folded(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** References whose erasure was interrupted: bytes may be left until they are erased again. */
    public List<String> unfinished() {
        return store.read(dao::unfinished);
    }

    /**
     * Erases a submission. When this returns, no byte of it is left in the file, its WAL or its backups. Interrupted,
     * it is out of the analysis already, and erasing it again finishes the work.
     *
     * @param progress hears of backups
     * @throws Refusal if no submission has that reference, or a file could not be written anew: the message says then
     *     that the work is not finished
     */
    public Erased erase(String reference, Progress progress) {
        ErasureDao.Found found = store.write(handle -> {
            ErasureDao.Found one = dao.byReference(handle, reference).orElseThrow(() -> unknown(reference));
            dao.begun(handle, one.id());
            if (!one.erased()) {
                Batch batch = batches.begin(handle, coder, BatchKind.ERASE, one.reference());
                dao.empty(handle, batch, one.id());
            }
            return one;
        });
        try {
            store.rewrite();
            BackupErasure.Outcome outcome = backups.erase(store.file(), found.uuid(), coder, progress);
            store.write(handle -> {
                dao.finished(handle, found.id());
                return true;
            });
            return new Erased(found.reference(), outcome.rewritten(), outcome.deleted());
        } catch (Refusal e) {
            throw new Refusal(
                    e.kind(),
                    found.reference() + " is out of the analysis, but traces of it may be left in the file or its"
                            + " backups. " + e.getMessage() + " Then erase it again.",
                    e);
        }
    }

    private static Refusal unknown(String reference) {
        return Refusal.usage("There is no submission " + reference + " in this consultation. Check the reference.");
    }
}
