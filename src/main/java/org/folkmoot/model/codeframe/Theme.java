package org.folkmoot.model.codeframe;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A theme of the codeframe in its current state. A theme with children is a theme group.
 *
 * @param id key within this file
 * @param uuid key across files
 * @param parentId the parent theme, or null for a root
 * @param position order among its siblings, from 0
 * @param spec the analyst's definition; {@code spec.parent()} is the parent's code
 */
public record Theme(long id, UUID uuid, @Nullable Long parentId, int position, ThemeSpec spec) {
    public String code() {
        return spec.code();
    }

    public String name() {
        return spec.name();
    }

    public boolean retired() {
        return spec.retired();
    }

    /** {@code CODE name}, as headings and messages show it. */
    public String label() {
        return spec.code() + " " + spec.name();
    }
}
