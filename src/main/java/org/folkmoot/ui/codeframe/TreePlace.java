package org.folkmoot.ui.codeframe;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A position in the tree.
 *
 * @param parent null at the root
 * @param index among the parent's children, without the theme itself
 */
record TreePlace(@Nullable Theme parent, int index) {
    /** One position up or down among its siblings, skipping hidden retired ones; empty if it is the first or last. */
    static Optional<TreePlace> beside(Codeframe codeframe, Theme theme, int step, boolean retiredToo) {
        Theme parent = parent(codeframe, theme);
        List<Theme> siblings = siblings(codeframe, parent);
        int from = siblings.indexOf(theme);
        for (int i = from + step; i >= 0 && i < siblings.size(); i += step) {
            if (retiredToo || !siblings.get(i).retired()) {
                return Optional.of(new TreePlace(parent, i));
            }
        }
        return Optional.empty();
    }

    /** Out of its theme group, to the position after it. */
    static Optional<TreePlace> out(Codeframe codeframe, Theme theme) {
        Theme parent = parent(codeframe, theme);
        if (parent == null) {
            return Optional.empty();
        }
        Theme above = parent(codeframe, parent);
        return Optional.of(new TreePlace(above, siblings(codeframe, above).indexOf(parent) + 1));
    }

    /** Into the previous sibling, as its last child. */
    static Optional<TreePlace> in(Codeframe codeframe, Theme theme) {
        List<Theme> before = siblings(codeframe, parent(codeframe, theme)).stream()
                .takeWhile(sibling -> sibling.id() != theme.id())
                .filter(sibling -> !sibling.retired())
                .toList();
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(new TreePlace(before.get(before.size() - 1), Integer.MAX_VALUE));
    }

    /** Directly before or after another theme. */
    static TreePlace next(Codeframe codeframe, Theme moved, Theme other, boolean behind) {
        Theme parent = parent(codeframe, other);
        List<Theme> siblings = siblings(codeframe, parent).stream()
                .filter(sibling -> sibling.id() != moved.id())
                .toList();
        return new TreePlace(parent, siblings.indexOf(other) + (behind ? 1 : 0));
    }

    private static @Nullable Theme parent(Codeframe codeframe, Theme theme) {
        Long id = theme.parentId();
        return id == null ? null : codeframe.byId(id).orElse(null);
    }

    private static List<Theme> siblings(Codeframe codeframe, @Nullable Theme parent) {
        return parent == null ? codeframe.roots() : codeframe.children(parent);
    }
}
