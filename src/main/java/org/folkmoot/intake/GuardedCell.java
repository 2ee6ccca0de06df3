package org.folkmoot.intake;

import java.util.regex.Pattern;

/** Removes the apostrophe that exports put before a cell that a spreadsheet might run as a formula. */
final class GuardedCell {
    private static final String GUARDED = "=+-@'\t\r";
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

    private GuardedCell() {}

    /**
     * Returns the cell without its leading {@code '} if the rest starts with {@code = + - @ '}, a tab or a carriage
     * return and is not a number. Any other cell is returned unchanged.
     */
    static String unguarded(String cell) {
        if (cell.length() < 2 || cell.charAt(0) != '\'' || GUARDED.indexOf(cell.charAt(1)) < 0) {
            return cell;
        }
        String rest = cell.substring(1);
        return NUMBER.matcher(rest).matches() ? cell : rest;
    }
}
