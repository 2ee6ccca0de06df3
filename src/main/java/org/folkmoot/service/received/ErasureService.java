package org.folkmoot.service.received;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.folkmoot.model.Progress;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;
import org.folkmoot.model.refusal.SubmissionReason;
import org.folkmoot.store.Store;
import org.folkmoot.store.backup.BackupErasure;
import org.folkmoot.store.backup.Backups;
import org.folkmoot.store.backup.RestoredCopies;
import org.folkmoot.store.received.ErasureDao;
import org.folkmoot.store.received.ErasureTarget;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;

/**
 * Erases submissions for good after a data-protection request, byte for byte, from the file and its backups. Only the
 * reference remains, with who erased it and when.
 */
public final class ErasureService {
    /** Shorter examples do not reveal whom they quote. */
    private static final int TELLING = 20;

    private final Store store;
    private final String coder;
    private final StepDao steps;
    private final BackupErasure backups;
    private final ErasureDao dao = new ErasureDao();

    public ErasureService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.steps = new StepDao(clock);
        this.backups = new BackupErasure(clock);
    }

    /**
     * What erasing would remove, and what it would leave.
     *
     * @param texts response texts, in all versions, that would be emptied
     * @param memos number of memos removed
     * @param backups number of backups to search
     * @param related references of other submissions of the same respondent, which stay; at most 20
     * @param quotedIn codes of themes whose example quotes the submission and must be edited by hand
     * @param begun whether it was erased before, so that only remaining bytes are searched for
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
     * The result of erasing.
     *
     * @param backups number of backups from which the submission was removed
     * @param deletedBackups names of damaged backups that had to be deleted
     * @param copies names of consultations beside the file that were restored or recovered from it; they are not changed
     */
    public record Erased(String reference, int backups, List<String> deletedBackups, List<String> copies) {
        public Erased {
            copies = List.copyOf(copies);
            deletedBackups = List.copyOf(deletedBackups);
        }
    }

    /**
     * Previews an erasure. A reference that only backups contain, because its import was removed, can be erased too;
     * the counts are then those of the backups.
     *
     * @throws Refusal if neither the file nor a backup has that reference
     */
    public Preview preview(String reference) {
        ErasureDao.Found found =
                store.read(handle -> dao.byReference(handle, reference)).orElse(null);
        if (found == null) {
            Collection<String> texts = inBackups(store.read(handle -> dao.target(handle, reference)));
            return store.read(handle ->
                    new Preview(reference, texts.size(), 0, backupCount(), List.of(), quotedIn(handle, texts), false));
        }
        return store.read(handle -> {
            List<String> texts = dao.texts(handle, found.id());
            return new Preview(
                    found.reference(),
                    texts.size(),
                    dao.memos(handle, found.id()),
                    backupCount(),
                    dao.related(handle, found.id()),
                    quotedIn(handle, texts),
                    found.erased());
        });
    }

    private int backupCount() {
        return Backups.list(store.file()).size();
    }

    private Collection<String> inBackups(ErasureTarget target) {
        return backups.texts(store.file(), target).orElseThrow(() -> unknown(target.reference()));
    }

    private List<String> quotedIn(Handle handle, Collection<String> texts) {
        return dao.examples(handle).stream()
                .filter(example -> texts.stream().anyMatch(text -> quotes(example.text(), text)))
                .map(ErasureDao.Example::code)
                .distinct()
                .toList();
    }

    private static boolean quotes(String example, String text) {
        String one = folded(example);
        String other = folded(text);
        return (one.length() >= TELLING && other.contains(one)) || (other.length() >= TELLING && one.contains(other));
    }

    private static String folded(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** References whose erasure was interrupted; bytes may remain until it is repeated. */
    public List<String> unfinished() {
        return store.read(dao::unfinished);
    }

    /**
     * Erases a submission, or anything written about it since it was erased. On return, no byte of it is left in the
     * file, its WAL or its backups. If interrupted, it is already out of the analysis, and erasing it again completes
     * the work.
     *
     * @param progress receives backups
     * @throws Refusal if no submission has that reference, or a file could not be rewritten, in which case the message
     * says that the erasure is incomplete
     */
    public Erased erase(String reference, Progress progress) {
        // Read first, because emptying the rows removes the reference as written.
        ErasureTarget target = store.read(handle -> dao.target(handle, reference));
        if (target.uuid().isEmpty()) {
            inBackups(target);
        }
        store.write(handle -> {
            empty(handle, reference);
            return true;
        });
        try {
            store.rewrite();
            BackupErasure.Outcome outcome = backups.erase(store.file(), target, coder, progress);
            store.write(handle -> {
                dao.byReference(handle, reference).ifPresent(found -> dao.finished(handle, found.id()));
                return true;
            });
            return new Erased(reference, outcome.rewritten(), outcome.deleted(), copies());
        } catch (Refusal e) {
            if (e.because().reason() == StoreReason.DISK_FULL) {
                throw Refusal.caused(e, SubmissionReason.TRACES_LEFT_DISK_FULL, reference);
            }
            throw Refusal.around(e, SubmissionReason.TRACES_LEFT, reference);
        }
    }

    /** If only backups contain the submission, only the log of this file keeps its reference. */
    private void empty(Handle handle, String reference) {
        ErasureDao.Found found = dao.byReference(handle, reference).orElse(null);
        if (found == null) {
            steps.begin(handle, coder, StepKind.ERASE, reference);
            ErasureDao.purgeIndex(handle);
            return;
        }
        dao.begun(handle, found.id());
        if (dao.hasContent(handle, found.id())) {
            dao.empty(handle, steps.begin(handle, coder, StepKind.ERASE, reference), found.id());
        }
    }

    private List<String> copies() {
        return RestoredCopies.of(store.file()).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
    }

    private static Refusal unknown(String reference) {
        return Refusal.of(SubmissionReason.UNKNOWN, reference);
    }
}
