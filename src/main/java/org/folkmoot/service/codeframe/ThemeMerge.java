package org.folkmoot.service.codeframe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.history.Step;
import org.folkmoot.store.codeframe.CodingMoveDao;
import org.folkmoot.store.codeframe.ThemeDao;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Merges a theme into another: moves its codings, children, memos and optionally its rules, and retires it. A rejection
 * of the merged theme has no bearing on the remaining one.
 */
final class ThemeMerge {
    private final CodingMoveDao codings = new CodingMoveDao();
    private final ThemeDao themes = new ThemeDao();

    /** Writes everything under the step; returns how many codings the other theme gained or changed. */
    int write(Handle handle, Step step, Codeframe codeframe, Theme from, Theme into, boolean withRules) {
        CodeframeDraft draft = new CodeframeDraft(codeframe);
        if (draft.within(into.id(), from.id())) {
            // It is a descendant of the merged theme, so it first takes that theme's place.
            @Nullable Long above = draft.parentId(from.id());
            draft.move(into.id(), above, draft.index(from.id()));
        }
        for (long child : draft.children(from.id())) {
            draft.move(child, into.id(), Integer.MAX_VALUE);
        }
        ThemeSpec kept = into.spec();
        if (withRules && !from.spec().rules().isBlank()) {
            kept = ThemeField.RULES.set(kept, joined(kept.rules(), from.spec().rules()));
        }
        Set<String> stances = new LinkedHashSet<>(kept.stances());
        stances.addAll(from.spec().stances());
        draft.set(into.id(), ThemeField.STANCES.set(kept, String.join(";", stances)));
        draft.set(from.id(), from.spec().withRetired(true));
        draft.write(handle, step, themes);
        int carried = codings.apply(handle, step, from.id(), into.id(), List.of(), Origin.MERGE.word());
        codings.remove(handle, step, from.id(), List.of(), Origin.MERGE.word());
        codings.copyMemos(handle, step, from.id(), into.id());
        return carried;
    }

    private static String joined(String rules, String more) {
        List<String> parts = new ArrayList<>();
        for (String each : List.of(rules, more)) {
            String trimmed = each.strip();
            if (!trimmed.isEmpty()) {
                parts.add(
                        trimmed.endsWith(";")
                                ? trimmed.substring(0, trimmed.length() - 1).strip()
                                : trimmed);
            }
        }
        return String.join("; ", parts);
    }
}
