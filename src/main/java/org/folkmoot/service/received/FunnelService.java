package org.folkmoot.service.received;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.Because;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SubmissionReason;
import org.folkmoot.model.response.ReceivedSubmission;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.response.UncountedResponse;
import org.folkmoot.model.source.ImportRecord;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.store.Store;
import org.folkmoot.store.importing.ImportDao;
import org.folkmoot.store.received.FunnelDao;
import org.folkmoot.store.received.WithdrawalDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;

/** What was received, what counts, and who decided otherwise. Each change is one step and one transaction. */
public final class FunnelService {
    /** Maximum number of rows read at once. */
    public static final int PAGE = 1_000;

    private final Store store;
    private final String coder;
    private final StepDao steps;
    private final FunnelDao dao = new FunnelDao();
    private final WithdrawalDao withdrawals = new WithdrawalDao();

    public FunnelService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.steps = new StepDao(clock);
    }

    public Funnel counts() {
        return store.read(new ImportDao()::funnel);
    }

    /**
     * The submissions with a status, in order of arrival, at most {@link #PAGE}.
     *
     * @param status empty for all
     * @param offset number of submissions to skip
     */
    public List<ReceivedSubmission> submissions(Optional<SubmissionStatus> status, long offset) {
        return store.read(handle -> dao.submissions(handle, status, offset, PAGE));
    }

    /** The submission that a text belongs to, with its source. */
    public ReceivedSubmission ofText(long textId) {
        return store.read(handle -> dao.ofText(handle, textId)).orElseThrow(FunnelService::gone);
    }

    /**
     * Recognised non-answers, and texts whose counting a coder has set; at most {@link #PAGE}.
     *
     * @param questionId 0 for all
     */
    public List<UncountedResponse> nonAnswers(long questionId, long offset) {
        return store.read(handle -> dao.uncounted(handle, questionId, offset, PAGE));
    }

    /** Maps question ids to the number of recognised non-answers. */
    public Map<Long, Long> nonAnswerCounts() {
        return store.read(dao::nonAnswers);
    }

    /** Every import, newest first. */
    public List<ImportRecord> imports() {
        return store.read(dao::imports);
    }

    /** The roles of an import's columns, in file order. */
    public List<ImportRecord.Column> columns(long importId) {
        return store.read(handle -> new ImportDao()
                .columns(handle, importId).stream()
                        .map(column -> new ImportRecord.Column(column.position(), column.header(), column.role()))
                        .toList());
    }

    /** The warnings of an import, in the order in which they arose; at most {@link #PAGE}. */
    public List<ImportWarning> warnings(long importId) {
        return store.read(handle -> dao.warnings(handle, importId, PAGE));
    }

    /** Rows that did not become submissions, in file order; at most {@link #PAGE}. */
    public List<ImportRecord.Problem> problems(long importId) {
        return store.read(handle -> dao.problems(handle, importId, PAGE));
    }

    /**
     * Sets submissions aside, as one undoable step.
     *
     * @param status duplicate, invalid or out of scope
     * @param reason shown in the list and the audit; not blank
     * @throws Refusal if one is erased or gone, or the reason is blank; nothing was changed
     */
    public Step setAside(List<Long> submissionIds, SubmissionStatus status, String reason) {
        if (status == SubmissionStatus.INCLUDED || status == SubmissionStatus.BLANK) {
            throw new IllegalArgumentException("nobody sets a submission aside as " + status);
        }
        if (reason.isBlank()) {
            throw Refusal.of(SubmissionReason.REASON_NEEDED);
        }
        return move(submissionIds, status, new StatusReason.Typed(reason.strip()));
    }

    /**
     * Includes submissions again, as one undoable step.
     *
     * @throws Refusal if one is erased or gone, or has no words in any response; nothing was changed
     */
    public Step include(List<Long> submissionIds) {
        return move(submissionIds, SubmissionStatus.INCLUDED, StatusReason.NONE);
    }

    private Step move(List<Long> submissionIds, SubmissionStatus status, StatusReason reason) {
        return store.write(handle -> {
            Step step = steps.begin(handle, coder, StepKind.STATUS, status.word());
            for (long id : submissionIds) {
                ReceivedSubmission submission = dao.submission(handle, id).orElseThrow(FunnelService::gone);
                if (submission.erased()) {
                    throw Refusal.of(SubmissionReason.ERASED, submission.reference());
                }
                if (status == SubmissionStatus.INCLUDED && !dao.hasText(handle, id)) {
                    throw Refusal.of(SubmissionReason.NOTHING_TO_INCLUDE, submission.reference());
                }
                dao.status(handle, step, id, status, reason);
            }
            return step;
        });
    }

    /** Overrides whether texts count as answers, as one undoable step. */
    public Step counts(List<Long> textIds, boolean counts) {
        return store.write(handle -> {
            Step step = steps.begin(handle, coder, StepKind.COUNTS, "");
            textIds.forEach(text -> dao.counts(handle, step, text, counts));
            return step;
        });
    }

    /**
     * Removes a whole import. Only importing the file again reverses this: everything it brought is deleted; the record
     * of the import and of who removed it stays.
     *
     * @throws Refusal if its responses have since been worked on, later submissions are duplicates of them, or it was
     * removed already; nothing was changed
     */
    public Step withdraw(long importId) {
        Step step = store.write(handle -> {
            String name = withdrawals
                    .fileName(handle, importId)
                    .orElseThrow(() -> Refusal.of(SubmissionReason.IMPORT_REMOVED));
            WithdrawalDao.Obstacles obstacles = withdrawals.mark(handle, importId);
            if (!obstacles.untouched()) {
                throw Refusal.of(SubmissionReason.IMPORT_WORKED_ON, name, work(obstacles));
            }
            if (obstacles.duplicates() > 0) {
                throw Refusal.of(SubmissionReason.IMPORT_HAS_DUPLICATES, name, obstacles.duplicates());
            }
            return withdraw(handle, importId, name);
        });
        rewrite();
        return step;
    }

    /** Deleted data remains in free space until the file is compacted, and nothing needs it. */
    private void rewrite() {
        try {
            store.rewrite();
        } catch (Refusal e) {
            // Another program is reading the file, or the disk is full. The import is removed all the same.
        }
    }

    private Step withdraw(Handle handle, long importId, String name) {
        Step step = steps.begin(handle, coder, StepKind.WITHDRAW, name);
        withdrawals.withdraw(handle, step, importId);
        return step;
    }

    private static List<Because> work(WithdrawalDao.Obstacles obstacles) {
        Map<SubmissionReason, Long> counts = new EnumMap<>(SubmissionReason.class);
        counts.put(SubmissionReason.WORK_CODED, obstacles.coded());
        counts.put(SubmissionReason.WORK_NOTED, obstacles.noted());
        counts.put(SubmissionReason.WORK_OVERRIDDEN, obstacles.overridden());
        counts.put(SubmissionReason.WORK_MOVED, obstacles.moved());
        counts.put(SubmissionReason.WORK_REPLACED, obstacles.changedLater());
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> Because.of(each.getKey(), each.getValue()))
                .toList();
    }

    private static Refusal gone() {
        return Refusal.of(SubmissionReason.GONE);
    }
}
