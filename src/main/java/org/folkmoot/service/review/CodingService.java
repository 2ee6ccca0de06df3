package org.folkmoot.service.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.folkmoot.model.Batch;
import org.folkmoot.model.BatchKind;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Decision;
import org.folkmoot.model.Flag;
import org.folkmoot.model.Origin;
import org.folkmoot.model.Proposal;
import org.folkmoot.model.Question;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.Span;
import org.folkmoot.model.Theme;
import org.folkmoot.model.Verdict;
import org.folkmoot.store.AnswerDao;
import org.folkmoot.store.BatchDao;
import org.folkmoot.store.DecisionDao;
import org.folkmoot.store.DetailDao;
import org.folkmoot.store.ErasureDao;
import org.folkmoot.store.Store;
import org.folkmoot.store.ThemeDao;
import org.jdbi.v3.core.Handle;

/** What coders do to answers. Each call is one batch and one transaction: durable when it returns. */
public final class CodingService {
    private final Store store;
    private final String coder;
    private final BatchDao batches;
    private final DecisionDao decisions = new DecisionDao();
    private final DetailDao details = new DetailDao();
    private final ThemeDao themes = new ThemeDao();
    private final ErasureDao erasures = new ErasureDao();

    public CodingService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.batches = new BatchDao(clock);
    }

    /**
     * Codes a theme on an answer.
     *
     * @param spans the whole evidence; empty means the whole answer
     * @param stance one of the theme's stances, or empty
     */
    public Batch apply(long textId, long themeId, List<Span> spans, String stance) {
        return decide(
                BatchKind.APPLY,
                new Decision(textId, themeId, Verdict.APPLIED, Origin.MANUAL, stance, Span.union(spans)));
    }

    /** Takes a theme off an answer. */
    public Batch remove(long textId, long themeId) {
        return decide(BatchKind.REMOVE, new Decision(textId, themeId, Verdict.REMOVED, Origin.MANUAL, "", List.of()));
    }

    /** Accepts the open proposal of a theme, with its evidence. */
    public Batch accept(long textId, long themeId) {
        return store.write(handle -> {
            Proposal proposal = open(handle, textId, themeId);
            Batch batch = begin(handle, BatchKind.ACCEPT, code(handle, themeId));
            decisions.decide(
                    handle,
                    batch,
                    List.of(new Decision(textId, themeId, Verdict.APPLIED, proposal.origin(), "", proposal.spans())));
            return batch;
        });
    }

    /** Turns the open proposal of a theme down. */
    public Batch reject(long textId, long themeId) {
        return store.write(handle -> {
            Proposal proposal = open(handle, textId, themeId);
            Batch batch = begin(handle, BatchKind.REJECT, code(handle, themeId));
            decisions.decide(
                    handle,
                    batch,
                    List.of(new Decision(textId, themeId, Verdict.REJECTED, proposal.origin(), "", List.of())));
            return batch;
        });
    }

    /** Marks an answer done: every theme was considered, so absence now means no. */
    public Batch done(long textId) {
        return write(BatchKind.DONE, (handle, batch) -> decisions.done(handle, batch, textId, true));
    }

    public Batch reopen(long textId) {
        return write(BatchKind.REOPEN, (handle, batch) -> decisions.done(handle, batch, textId, false));
    }

    /**
     * Writes an answer's memo; empty removes it.
     *
     * @throws Refusal if the answer was erased for good, as a memo would say again what was to be forgotten
     */
    public Batch memo(long textId, String memo) {
        return memo(textId, 0, memo);
    }

    /**
     * Writes the memo of a theme on an answer; empty removes it.
     *
     * @param themeId 0 for the answer as a whole
     * @throws Refusal if the answer was erased for good
     */
    public Batch memo(long textId, long themeId, String memo) {
        return store.write(handle -> {
            Batch batch = begin(handle, BatchKind.MEMO, themeId == 0 ? "" : code(handle, themeId));
            erasures.erasedReference(handle, textId).ifPresent(reference -> {
                throw Refusal.usage(
                        reference + " was erased for good: only its reference is left, so it takes no memo.");
            });
            decisions.memo(handle, batch, textId, themeId, memo);
            return batch;
        });
    }

    public Batch flag(long textId, Flag flag, boolean set) {
        return write(BatchKind.FLAG, (handle, batch) -> decisions.flag(handle, batch, textId, flag, set));
    }

    /**
     * Accepts all open proposals of a theme, or of a net and everything below it, as one batch.
     *
     * @param minScore from 0 to 1
     * @param questionCode such as {@code Q1}; empty for all questions
     * @throws Refusal if there is no such theme or question; if nothing is open, nothing is written
     */
    public Accepted acceptAll(String themeCode, double minScore, Optional<String> questionCode) {
        return store.write(handle -> {
            Codeframe codeframe = themes.codeframe(handle);
            Theme theme = codeframe
                    .byCode(themeCode)
                    .orElseThrow(() -> Refusal.usage("There is no theme " + themeCode
                            + " in the codeframe. \"folkmoot export --what codeframe\" lists them."));
            long question =
                    questionCode.map(code -> question(handle, code).id()).orElse(0L);
            handle.savepoint("before_accept");
            Batch batch = begin(handle, BatchKind.ACCEPT_ALL, themeCode);
            int count = 0;
            for (long id : codeframe.withDescendants(theme)) {
                count += decisions.acceptAll(handle, batch, id, minScore, question);
            }
            if (count == 0) {
                handle.rollbackToSavepoint("before_accept");
            }
            return new Accepted(batch, count);
        });
    }

    /** @param count how many proposals were accepted; if none, the batch was not written */
    public record Accepted(Batch batch, int count) {}

    private static Question question(Handle handle, String code) {
        List<Question> questions = new AnswerDao().questions(handle);
        return questions.stream()
                .filter(each -> each.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> Refusal.usage("There is no question " + code + ". This consultation has "
                        + String.join(
                                ", ", questions.stream().map(Question::code).toList())
                        + "."));
    }

    private Proposal open(Handle handle, long textId, long themeId) {
        return details.proposals(handle, textId).stream()
                .filter(each -> each.themeId() == themeId)
                .findFirst()
                .orElseThrow(() -> Refusal.usage("This proposal has been decided already."));
    }

    private String code(Handle handle, long themeId) {
        return themes.code(handle, themeId);
    }

    private Batch decide(BatchKind kind, Decision decision) {
        return store.write(handle -> {
            Batch batch = begin(handle, kind, code(handle, decision.themeId()));
            decisions.decide(handle, batch, List.of(decision));
            return batch;
        });
    }

    private Batch write(BatchKind kind, BiConsumer<Handle, Batch> work) {
        return store.write(handle -> {
            Batch batch = begin(handle, kind, "");
            work.accept(handle, batch);
            return batch;
        });
    }

    private Batch begin(Handle handle, BatchKind kind, String detail) {
        return batches.begin(handle, coder, kind, detail);
    }
}
