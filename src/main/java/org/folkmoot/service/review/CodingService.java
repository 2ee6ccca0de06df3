package org.folkmoot.service.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Decision;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.CodingReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.text.Span;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.received.ErasureDao;
import org.folkmoot.store.review.DetailDao;
import org.folkmoot.store.review.ResponseDao;
import org.folkmoot.store.steps.DecisionDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;

/** Coding of single responses. Each call is one step and one transaction: durable on return. */
public final class CodingService {
    private final Store store;
    private final String coder;
    private final StepDao steps;
    private final DecisionDao decisions = new DecisionDao();
    private final DetailDao details = new DetailDao();
    private final ThemeDao themes = new ThemeDao();
    private final ErasureDao erasures = new ErasureDao();

    public CodingService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.steps = new StepDao(clock);
    }

    /**
     * Codes a theme on a response.
     *
     * @param spans all evidence; empty means the whole response
     * @param stance one of the theme's stances, or empty
     */
    public Step apply(long textId, long themeId, List<Span> spans, String stance) {
        return decide(
                StepKind.APPLY,
                new Decision(textId, themeId, Verdict.APPLIED, Origin.MANUAL, stance, Span.union(spans)));
    }

    /** Removes a theme from a response. */
    public Step remove(long textId, long themeId) {
        return decide(StepKind.REMOVE, new Decision(textId, themeId, Verdict.REMOVED, Origin.MANUAL, "", List.of()));
    }

    /** Accepts the open suggestion of a theme, with its evidence. */
    public Step accept(long textId, long themeId) {
        return store.write(handle -> {
            Suggestion suggestion = open(handle, textId, themeId);
            Step step = begin(handle, StepKind.ACCEPT, code(handle, themeId));
            decisions.decide(
                    handle,
                    step,
                    List.of(new Decision(
                            textId, themeId, Verdict.APPLIED, suggestion.origin(), "", suggestion.spans())));
            return step;
        });
    }

    /** Rejects the open suggestion of a theme. */
    public Step reject(long textId, long themeId) {
        return store.write(handle -> {
            Suggestion suggestion = open(handle, textId, themeId);
            Step step = begin(handle, StepKind.REJECT, code(handle, themeId));
            decisions.decide(
                    handle,
                    step,
                    List.of(new Decision(textId, themeId, Verdict.REJECTED, suggestion.origin(), "", List.of())));
            return step;
        });
    }

    /** Marks a response done: every theme was considered, so absence now means no. */
    public Step done(long textId) {
        return write(StepKind.DONE, (handle, step) -> decisions.done(handle, step, textId, true));
    }

    public Step reopen(long textId) {
        return write(StepKind.REOPEN, (handle, step) -> decisions.done(handle, step, textId, false));
    }

    /**
     * Writes the memo of a response; an empty memo removes it.
     *
     * @throws Refusal if the response was erased for good, because a memo could repeat what was erased
     */
    public Step memo(long textId, String memo) {
        return memo(textId, 0, memo);
    }

    /**
     * Writes the memo of a theme on a response; an empty memo removes it.
     *
     * @param themeId 0 for the response as a whole
     * @throws Refusal if the response was erased for good
     */
    public Step memo(long textId, long themeId, String memo) {
        return store.write(handle -> {
            Step step = begin(handle, StepKind.MEMO, themeId == 0 ? "" : code(handle, themeId));
            erasures.erasedReference(handle, textId).ifPresent(reference -> {
                throw Refusal.of(CodingReason.MEMO_ERASED, reference);
            });
            decisions.memo(handle, step, textId, themeId, memo);
            return step;
        });
    }

    public Step flag(long textId, Flag flag, boolean set) {
        return write(StepKind.FLAG, (handle, step) -> decisions.flag(handle, step, textId, flag, set));
    }

    /**
     * Accepts all open suggestions of a theme, or of a theme group and its descendants, as one step. If nothing is
     * open, nothing is written.
     *
     * @param minScore from 0 to 1
     * @param questionCode for example {@code Q1}; empty for all questions
     * @throws Refusal if the theme or question does not exist
     */
    public Accepted acceptAll(String themeCode, double minScore, Optional<String> questionCode) {
        return store.write(handle -> {
            Codeframe codeframe = themes.codeframe(handle);
            Theme theme =
                    codeframe.byCode(themeCode).orElseThrow(() -> Refusal.of(CodingReason.NO_SUCH_THEME, themeCode));
            long question =
                    questionCode.map(code -> question(handle, code).id()).orElse(0L);
            handle.savepoint("before_accept");
            Step step = begin(handle, StepKind.ACCEPT_ALL, themeCode);
            int count = 0;
            for (long id : codeframe.withDescendants(theme)) {
                count += decisions.acceptAll(handle, step, id, minScore, question);
            }
            if (count == 0) {
                handle.rollbackToSavepoint("before_accept");
            }
            return new Accepted(step, count);
        });
    }

    /** @param count number of suggestions accepted; if 0, the step was not written */
    public record Accepted(Step step, int count) {}

    private static Question question(Handle handle, String code) {
        List<Question> questions = new ResponseDao().questions(handle);
        return questions.stream()
                .filter(each -> each.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        CodingReason.NO_SUCH_QUESTION,
                        code,
                        questions.stream().map(Question::code).toList()));
    }

    private Suggestion open(Handle handle, long textId, long themeId) {
        return details.suggestions(handle, textId).stream()
                .filter(each -> each.themeId() == themeId)
                .findFirst()
                .orElseThrow(() -> Refusal.of(CodingReason.SUGGESTION_DECIDED));
    }

    private String code(Handle handle, long themeId) {
        return themes.code(handle, themeId);
    }

    private Step decide(StepKind kind, Decision decision) {
        return store.write(handle -> {
            Step step = begin(handle, kind, code(handle, decision.themeId()));
            decisions.decide(handle, step, List.of(decision));
            return step;
        });
    }

    private Step write(StepKind kind, BiConsumer<Handle, Step> work) {
        return store.write(handle -> {
            Step step = begin(handle, kind, "");
            work.accept(handle, step);
            return step;
        });
    }

    private Step begin(Handle handle, StepKind kind, String detail) {
        return steps.begin(handle, coder, kind, detail);
    }
}
