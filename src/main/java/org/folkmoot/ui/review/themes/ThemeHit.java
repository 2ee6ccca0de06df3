package org.folkmoot.ui.review.themes;

import java.util.List;
import org.folkmoot.model.codeframe.Theme;

/**
 * A theme that matches the typed text.
 *
 * @param inName matched parts of the name, to highlight
 * @param inCode matched parts of the code
 * @param passage context of the hit if only the definition, notes or example match; otherwise empty
 */
public record ThemeHit(Theme theme, Fit fit, List<Mark> inName, List<Mark> inCode, String passage)
        implements FoundLine {
    /** Kinds of match, best first. */
    public enum Fit {
        CODE,
        CODE_START,
        NAME_START,
        WORDS,
        INITIALS,
        INSIDE,
        TYPO,
        LETTERS,
        TEXT
    }

    /** A range of a text, half-open, in UTF-16 units. */
    public record Mark(int start, int end) {}

    public ThemeHit {
        inName = List.copyOf(inName);
        inCode = List.copyOf(inCode);
    }

    /** Whether the code or the whole name was typed, so that no new theme needs to be offered. */
    boolean exact(String typed) {
        return fit == Fit.CODE || theme.name().equalsIgnoreCase(typed.strip());
    }
}
