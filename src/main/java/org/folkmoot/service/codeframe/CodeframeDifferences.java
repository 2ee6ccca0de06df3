package org.folkmoot.service.codeframe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeChange;
import org.folkmoot.model.codeframe.ThemeField;

/**
 * Compares two codeframes theme by theme.
 *
 * @param mergers maps each theme merged away in between to the theme it was merged into
 */
record CodeframeDifferences(Codeframe then, Codeframe now, Map<Long, Long> mergers) {
    /** In the order of the later codeframe. */
    List<ThemeChange> all() {
        List<ThemeChange> changes = new ArrayList<>();
        for (Theme theme : now.themes()) {
            then.byId(theme.id())
                    .ifPresentOrElse(
                            was -> compare(was, theme, changes),
                            () -> add(changes, theme, ThemeChange.Kind.ADDED, "", place(now, theme)));
        }
        for (Theme theme : then.themes()) {
            if (now.byId(theme.id()).isEmpty()) {
                add(changes, theme, ThemeChange.Kind.GONE, place(then, theme), "");
            }
        }
        return changes;
    }

    private void compare(Theme was, Theme is, List<ThemeChange> changes) {
        if (was.retired() != is.retired()) {
            Optional<Theme> into = Optional.ofNullable(mergers.get(is.id())).flatMap(now::byId);
            if (is.retired() && into.isPresent()) {
                add(changes, is, ThemeChange.Kind.MERGED, "", into.get().label());
            } else {
                add(changes, is, is.retired() ? ThemeChange.Kind.RETIRED : ThemeChange.Kind.RESTORED, "", "");
            }
        }
        if (!Objects.equals(was.parentId(), is.parentId())) {
            add(changes, is, ThemeChange.Kind.MOVED, place(then, was), place(now, is));
        }
        for (ThemeField field : ThemeField.values()) {
            String before = field.of(was.spec());
            String after = field.of(is.spec());
            if (!before.equals(after)) {
                changes.add(new ThemeChange(is.label(), ThemeChange.Kind.CHANGED, Optional.of(field), before, after));
            }
        }
    }

    /** Names of the ancestors; empty for a root. */
    private static String place(Codeframe codeframe, Theme theme) {
        List<Theme> path = codeframe.path(theme);
        return String.join(
                " > ",
                path.subList(0, path.size() - 1).stream().map(Theme::name).toList());
    }

    private static void add(
            List<ThemeChange> changes, Theme theme, ThemeChange.Kind kind, String before, String after) {
        changes.add(new ThemeChange(theme.label(), kind, Optional.empty(), before, after));
    }
}
