package org.folkmoot.intake.columns;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.intake.words.WhiteSpace;

/** Splits a cell that holds several codes. */
public final class JoinedCodes {
    /** Separators that never occur in a code and hardly ever in a name. */
    private static final Pattern STRONG = Pattern.compile("[;|\\r\\n\\t]+");

    private static final Pattern COMMA = Pattern.compile(",");

    private JoinedCodes() {}

    /**
     * Returns the codes or names in the cell, in order; empty if the cell is blank. Semicolons, bars, tabs and line
     * breaks separate. A comma separates only where the cell has none of those, because theme names may contain commas.
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
