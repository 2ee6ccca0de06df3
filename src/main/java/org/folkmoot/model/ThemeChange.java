package org.folkmoot.model;

import java.util.Optional;

/**
 * One thing that differs between two versions of a codeframe.
 *
 * @param theme code and name, as the later version has it, or the earlier if the later lacks it
 * @param field what of it, for {@link Kind#CHANGED} alone
 * @param before what it was: a text, or where it stood
 * @param after what it is; for {@link Kind#MERGED} the theme that took it in
 */
public record ThemeChange(String theme, Kind kind, Optional<ThemeField> field, String before, String after) {
    public enum Kind {
        ADDED,
        /** The making of the theme was taken back. */
        GONE,
        RETIRED,
        RESTORED,
        MERGED,
        MOVED,
        CHANGED
    }
}
