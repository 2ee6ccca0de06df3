package org.folkmoot.model.codeframe;

import java.util.Optional;

/**
 * One difference between two versions of a codeframe.
 *
 * @param theme code and name in the later version, or in the earlier if the later lacks it
 * @param field what changed, for {@link Kind#CHANGED} only
 * @param before previous text or position
 * @param after new text or position; for {@link Kind#MERGED}, the theme that it was merged into
 */
public record ThemeChange(String theme, Kind kind, Optional<ThemeField> field, String before, String after) {
    public enum Kind {
        ADDED,
        /** The creation of the theme was undone. */
        GONE,
        RETIRED,
        RESTORED,
        MERGED,
        MOVED,
        CHANGED
    }
}
