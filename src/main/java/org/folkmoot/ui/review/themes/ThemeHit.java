package org.folkmoot.ui.review.themes;

import java.util.List;
import org.folkmoot.model.Theme;

/**
 * A theme that fits what was typed, and where.
 *
 * @param inName what of the name was typed, to be marked
 * @param inCode what of the code was typed
 * @param passage words around the hit where only definition, notes or example fit; empty otherwise
 */
public record ThemeHit(Theme theme, Fit fit, List<Mark> inName, List<Mark> inCode, String passage)
        implements FoundLine {
    /** How well a theme fits, best first. */
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

    /** A part of a text, half-open, in UTF-16 units as the screen counts. */
    public record Mark(int start, int end) {}

    public ThemeHit {
        inName = List.copyOf(inName);
        inCode = List.copyOf(inCode);
    }

    /** Whether the code or the whole name was typed, so that nobody means a new theme. */
    boolean exact(String typed) {
        return fit == Fit.CODE || theme.name().equalsIgnoreCase(typed.strip());
    }
}
