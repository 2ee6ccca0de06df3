package org.folkmoot.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One theme of the codeframe as it stands now. A theme with children is a theme group.
 *
 * @param id key within this file
 * @param uuid key across files
 * @param parentId the theme above, or null at the root
 * @param position order among its siblings, from 0
 * @param spec what the analyst wrote about it; {@code spec.parent()} is the parent's code
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
