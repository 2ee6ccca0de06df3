package org.folkmoot.intake.columns;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.intake.words.WhiteSpace;

/** Takes a cell apart that holds several codes. */
public final class JoinedCodes {
    /** Signs that no code and hardly any name has. */
    private static final Pattern STRONG = Pattern.compile("[;|\\r\\n\\t]+");

    private static final Pattern COMMA = Pattern.compile(",");

    private JoinedCodes() {}

    /**
     * The codes or names in the cell, in their order; empty if it is blank. Semicolons, bars, tabs and line breaks
     * separate; commas do only where there is none of those, since names of themes may have them.
     */
    public static List<String> of(String cell) {
        Pattern separator = STRONG.matcher(cell).find() ? STRONG : COMMA;
        return Stream.of(separator.split(cell))
                .map(WhiteSpace::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
