package org.folkmoot.service.codeframe;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.CodeframeReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.service.review.HistoryService;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.CodingMoveDao;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.codeframe.ThemeUseDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Changes to the codeframe. Each call is one step and one transaction: durable on return, and undone as a whole by
 * {@link HistoryService}. No call ever loses a coding.
 */
public final class CodeframeService {
    private final Store store;
    private final String coder;
    private final StepDao steps;
    private final ThemeDao themes = new ThemeDao();
    private final CodingMoveDao codings = new CodingMoveDao();

    public CodeframeService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.steps = new StepDao(clock);
    }

    /** A recorded change, with the affected theme in its new state. */
    public record Changed(Step step, Theme theme) {}

    /** @param codings number of codings that the remaining theme gained or that gained evidence */
    public record Merged(Step step, Theme into, int codings) {}

    /** @param codings number of codings moved to other themes */
    public record Split(Step step, List<Theme> parts, int codings) {}

    /**
     * Number of responses by theme id over all questions, theme groups including their descendants; themes without any
     * are omitted.
     */
    public Map<Long, Long> responses() {
        return store.readConcurrently(handle -> new ThemeUseDao().responses(handle, themes.codeframe(handle)));
    }

    /**
     * Overlap of two themes, which a merge would combine.
     *
     * @param first responses with the first theme
     * @param both responses with both
     */
    public record InBoth(int first, int both) {}

    /** Counts the overlap of two themes. */
    public InBoth inBoth(long firstId, long secondId) {
        return store.read(handle -> {
            ThemeUseDao use = new ThemeUseDao();
            long[] first = use.responsesWith(handle, firstId);
            return new InBoth(first.length, use.decided(handle, secondId, first).getOrDefault(Verdict.APPLIED, 0));
        });
    }

    /** Suggests an unused code for a name, such as {@code VAWG}; the analyst may change it. */
    public String suggestCode(String name) {
        return store.read(handle -> ThemeCodes.suggest(themes.codeframe(handle), name));
    }

    /**
     * Adds a theme as the last of its siblings.
     *
     * @throws Refusal if it has no name, its code is taken or invalid, or the parent is gone or retired
     */
    public Changed add(NewTheme wanted) {
        return store.write(handle -> {
            ThemeSpec spec = spec(themes.codeframe(handle), wanted);
            Step step = steps.begin(handle, coder, StepKind.THEME_ADD, spec.code());
            themes.add(handle, step, List.of(spec));
            return new Changed(
                    step, themes.codeframe(handle).byCode(spec.code()).orElseThrow());
        });
    }

    private static ThemeSpec spec(Codeframe codeframe, NewTheme wanted) {
        Optional<Theme> parent = wanted.parentId().map(id -> ThemeChecks.theme(codeframe, id));
        parent.ifPresent(ThemeChecks::inUse);
        ThemeChecks.name(wanted.name());
        String code = wanted.code().isBlank()
                ? ThemeCodes.suggest(codeframe, wanted.name())
                : wanted.code().strip();
        ThemeChecks.newCode(codeframe, code);
        ThemeSpec named = ThemeSpec.named(code, wanted.name().strip());
        return ThemeField.EXAMPLE
                .set(named, wanted.example())
                .withParent(parent.map(Theme::code).orElse(""));
    }

    /**
     * Changes one field of a theme; empty if it has that value already.
     *
     * @throws Refusal if the theme is gone or retired, or the value is invalid, for example a code that is taken or
     * rules with an error
     */
    public Optional<Changed> change(long themeId, ThemeField field, String value) {
        return store.write(handle -> {
            Codeframe codeframe = themes.codeframe(handle);
            Theme theme = ThemeChecks.theme(codeframe, themeId);
            ThemeChecks.inUse(theme);
            ThemeSpec now = ThemeChecks.changed(codeframe, theme, field, value);
            if (now.equals(theme.spec())) {
                return Optional.empty();
            }
            CodeframeDraft draft = new CodeframeDraft(codeframe);
            draft.set(themeId, now);
            return Optional.of(
                    written(handle, draft, StepKind.THEME_CHANGE, theme.code() + " (" + field.word() + ")", themeId));
        });
    }

    /**
     * Moves a theme with its descendants; empty if it is there already.
     *
     * @param parentId the new parent, or null for the root
     * @param index among its new siblings; larger values mean last
     * @throws Refusal if it would become its own descendant, or a theme is gone or retired
     */
    public Optional<Changed> move(long themeId, @Nullable Long parentId, int index) {
        return store.write(handle -> {
            Codeframe codeframe = themes.codeframe(handle);
            Theme theme = ThemeChecks.theme(codeframe, themeId);
            CodeframeDraft draft = new CodeframeDraft(codeframe);
            if (parentId != null) {
                Theme parent = ThemeChecks.theme(codeframe, parentId);
                ThemeChecks.inUse(parent);
                if (draft.within(parentId, themeId)) {
                    throw Refusal.of(CodeframeReason.BELOW_ITSELF, theme.code(), parent.code());
                }
            }
            draft.move(themeId, parentId, index);
            return draft.changed()
                    ? Optional.of(written(handle, draft, StepKind.THEME_MOVE, theme.code(), themeId))
                    : Optional.empty();
        });
    }

    /**
     * Retires a theme and its descendants: they keep their codings and are no longer offered. Empty if it is retired
     * already.
     */
    public Optional<Changed> retire(long themeId) {
        return store.write(handle -> {
            Codeframe codeframe = themes.codeframe(handle);
            Theme theme = ThemeChecks.theme(codeframe, themeId);
            return retired(handle, codeframe, theme, codeframe.withDescendants(theme), true);
        });
    }

    /** Restores a theme with its ancestors, and the descendants that were retired together with it. */
    public Optional<Changed> restore(long themeId) {
        return store.write(handle -> {
            Codeframe codeframe = themes.codeframe(handle);
            Theme theme = ThemeChecks.theme(codeframe, themeId);
            Map<Long, Long> retiredBy = themes.retiredBy(handle);
            Set<Long> back = new HashSet<>();
            codeframe.path(theme).forEach(each -> back.add(each.id()));
            codeframe.withDescendants(theme).stream()
                    .filter(id -> Objects.equals(retiredBy.get(id), retiredBy.get(themeId)))
                    .forEach(back::add);
            return theme.retired() ? retired(handle, codeframe, theme, back, false) : Optional.empty();
        });
    }

    private Optional<Changed> retired(Handle handle, Codeframe codeframe, Theme theme, Set<Long> ids, boolean retired) {
        CodeframeDraft draft = new CodeframeDraft(codeframe);
        ids.forEach(id -> draft.set(id, draft.spec(id).withRetired(retired)));
        StepKind kind = retired ? StepKind.THEME_RETIRE : StepKind.THEME_RESTORE;
        return draft.changed() ? Optional.of(written(handle, draft, kind, theme.code(), theme.id())) : Optional.empty();
    }

    /**
     * Merges a theme into another, which receives its codings with stance and evidence, its children and its memos; the
     * first theme is retired.
     *
     * @param withRules whether the rules move too
     * @throws Refusal if the two are the same, or one is gone or retired
     */
    public Merged merge(long fromId, long intoId, boolean withRules) {
        return store.write(handle -> {
            Codeframe codeframe = themes.codeframe(handle);
            Theme from = ThemeChecks.theme(codeframe, fromId);
            Theme into = ThemeChecks.theme(codeframe, intoId);
            ThemeChecks.inUse(from);
            ThemeChecks.inUse(into);
            if (fromId == intoId) {
                throw Refusal.of(CodeframeReason.MERGE_WITH_ITSELF);
            }
            Step step = steps.begin(handle, coder, StepKind.THEME_MERGE, from.code() + " into " + into.code());
            int carried = new ThemeMerge().write(handle, step, codeframe, from, into, withRules);
            return new Merged(step, now(handle, intoId), carried);
        });
    }

    /**
     * Splits a theme: the selected codings move, with stance and evidence, to other themes; the rest stay.
     *
     * @throws Refusal if nothing is selected, a theme is gone or retired, or a new theme is invalid
     */
    public Split split(long themeId, List<SplitPart> parts) {
        List<Long> all =
                parts.stream().flatMap(part -> part.texts().stream()).distinct().toList();
        if (all.isEmpty()) {
            throw Refusal.of(CodeframeReason.NOTHING_TO_SPLIT);
        }
        return store.write(handle -> {
            Codeframe before = themes.codeframe(handle);
            Theme theme = ThemeChecks.theme(before, themeId);
            ThemeChecks.inUse(theme);
            Step step = steps.begin(handle, coder, StepKind.THEME_SPLIT, theme.code());
            List<Long> targets = new ArrayList<>();
            for (SplitPart part : parts) {
                targets.add(target(handle, step, themeId, part));
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).texts().isEmpty()) {
                    codings.apply(
                            handle, step, themeId, targets.get(i), parts.get(i).texts(), "");
                }
            }
            int gone = codings.remove(handle, step, themeId, all, "");
            Codeframe after = themes.codeframe(handle);
            return new Split(
                    step,
                    targets.stream().map(id -> ThemeChecks.theme(after, id)).toList(),
                    gone);
        });
    }

    private long target(Handle handle, Step step, long themeId, SplitPart part) {
        Codeframe codeframe = themes.codeframe(handle);
        if (part.fresh().isPresent()) {
            ThemeSpec spec = spec(codeframe, part.fresh().get());
            themes.add(handle, step, List.of(spec));
            return themes.codeframe(handle).byCode(spec.code()).orElseThrow().id();
        }
        Theme theme = ThemeChecks.theme(codeframe, part.existing().orElseThrow());
        ThemeChecks.inUse(theme);
        if (theme.id() == themeId) {
            throw Refusal.of(CodeframeReason.SPLIT_STAYS, theme.code());
        }
        return theme.id();
    }

    private Changed written(Handle handle, CodeframeDraft draft, StepKind kind, String detail, long themeId) {
        Step step = steps.begin(handle, coder, kind, detail);
        draft.write(handle, step, themes);
        return new Changed(step, now(handle, themeId));
    }

    private Theme now(Handle handle, long themeId) {
        return themes.codeframe(handle).byId(themeId).orElseThrow();
    }
}
