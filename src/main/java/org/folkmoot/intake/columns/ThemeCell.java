package org.folkmoot.intake.columns;

import java.util.Locale;
import org.folkmoot.intake.words.WhiteSpace;

/** What a cell of an existing theme's column says. */
public enum ThemeCell {
    YES,
    NO,
    /** Nothing was said; where every theme cell of an answer is blank, nobody coded it. */
    BLANK,
    /** Neither; the file is refused rather than guessed at. */
    AMBIGUOUS;

    /** 1, x, yes and true are yes; 0, no and false are no; case and surrounding white space do not matter. */
    public static ThemeCell parse(String cell) {
        return switch (WhiteSpace.strip(cell).toLowerCase(Locale.ROOT)) {
            case "" -> BLANK;
            case "1", "x", "yes", "true" -> YES;
            case "0", "no", "false" -> NO;
            default -> AMBIGUOUS;
        };
    }
}
