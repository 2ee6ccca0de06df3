package org.folkmoot.service.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.Decision;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.CodeframeReason;
import org.folkmoot.model.refusal.CodingReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.text.Span;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.review.DetailDao;
import org.folkmoot.store.steps.DecisionDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;

/** Changes to existing evidence. Each call is one step and one transaction. */
public final class EvidenceService {
    private final Store store;
    private final String coder;
    private final StepDao steps;
    private final DecisionDao decisions = new DecisionDao();
    private final DetailDao details = new DetailDao();
    private final ThemeDao themes = new ThemeDao();

    public EvidenceService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.steps = new StepDao(clock);
    }

    /**
     * Changes the ends of a passage, or removes it.
     *
     * @param was one of the theme's passages
     * @param is the new passage; empty to remove it, in which case the theme stays applied to the whole response if it
     * was the last
     * @throws Refusal if the theme is not applied, or has no such passage
     */
    public Step revise(long textId, long themeId, Span was, List<Span> is) {
        return store.write(handle -> {
            Coding coding = coding(handle, textId, themeId);
            List<Span> spans = without(coding.spans(), was);
            spans.addAll(is);
            Step step = steps.begin(handle, coder, StepKind.EVIDENCE, themes.code(handle, themeId));
            decisions.decide(handle, step, List.of(applied(textId, themeId, coding.stance(), spans)));
            return step;
        });
    }

    /**
     * Moves a passage, or a whole theme, to another theme. A theme that loses its last passage this way is removed.
     *
     * @param passage one of the theme's passages; empty for all of them
     * @throws Refusal if the theme is not applied, or has no such passage
     */
    public Step recode(long textId, long fromThemeId, long toThemeId, Optional<Span> passage) {
        return store.write(handle -> {
            Coding from = coding(handle, textId, fromThemeId);
            Codeframe codeframe = themes.codeframe(handle);
            Theme to = codeframe.byId(toThemeId).orElseThrow(() -> Refusal.of(CodeframeReason.THEME_GONE));
            Optional<Coding> already = find(handle, textId, toThemeId);
            List<Span> moved = passage.map(List::of).orElse(from.spans());
            List<Span> left = passage.map(span -> without(from.spans(), span)).orElse(List.of());
            // A passage narrows a theme that was applied as a whole, as when words are selected for it.
            List<Span> joined = new ArrayList<>(already.map(Coding::spans).orElse(List.of()));
            joined.addAll(moved);
            String kept = to.spec().stances().contains(from.stance()) ? from.stance() : "";
            String stance =
                    already.map(Coding::stance).filter(own -> !own.isEmpty()).orElse(kept);
            Step step =
                    steps.begin(handle, coder, StepKind.RECODE, themes.code(handle, fromThemeId) + " > " + to.code());
            decisions.decide(
                    handle,
                    step,
                    List.of(
                            left.isEmpty()
                                    ? new Decision(textId, fromThemeId, Verdict.REMOVED, Origin.MANUAL, "", List.of())
                                    : applied(textId, fromThemeId, from.stance(), left),
                            applied(textId, toThemeId, stance, joined)));
            return step;
        });
    }

    private Coding coding(Handle handle, long textId, long themeId) {
        return find(handle, textId, themeId).orElseThrow(() -> Refusal.of(CodingReason.NOT_APPLIED));
    }

    private Optional<Coding> find(Handle handle, long textId, long themeId) {
        return details.codings(handle, textId).stream()
                .filter(coding -> coding.themeId() == themeId && coding.applied())
                .findFirst();
    }

    private static List<Span> without(List<Span> spans, Span passage) {
        List<Span> left = new ArrayList<>(spans);
        if (!left.remove(passage)) {
            throw Refusal.of(CodingReason.NO_EVIDENCE);
        }
        return left;
    }

    private static Decision applied(long textId, long themeId, String stance, List<Span> spans) {
        return new Decision(textId, themeId, Verdict.APPLIED, Origin.MANUAL, stance, Span.union(spans));
    }
}
