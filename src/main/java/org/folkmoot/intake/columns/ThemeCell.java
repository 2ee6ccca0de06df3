package org.folkmoot.intake.columns;

import java.util.Locale;
import org.folkmoot.intake.words.WhiteSpace;

/** The value of a cell in a column of existing codes. */
public enum ThemeCell {
    YES,
    NO,
    /** Blank. A response whose theme cells are all blank has not been coded. */
    BLANK,
    /** Neither yes nor no; the file is refused rather than interpreted. */
    AMBIGUOUS;

    /**
     * Reads 1, x, yes and true as yes, and 0, no and false as no. Letter case and surrounding white space are ignored.
     */
    public static ThemeCell parse(String cell) {
        return switch (WhiteSpace.strip(cell).toLowerCase(Locale.ROOT)) {
            case "" -> BLANK;
            case "1", "x", "yes", "true" -> YES;
            case "0", "no", "false" -> NO;
            default -> AMBIGUOUS;
        };
    }
}
