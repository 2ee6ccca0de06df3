package org.folkmoot.model.file;

import java.util.regex.Pattern;

/**
 * The apostrophe before a cell of an exported table that a spreadsheet might run as a formula. Signs behind spaces and
 * invisible characters, full-width signs and a leading line break count as well (OWASP, "CSV Injection").
 */
public final class FormulaGuard {
    private static final String SIGNS = "=+-@'\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String BREAKS = "\t\r\n";
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

    private FormulaGuard() {}

    /** The cell, with {@code '} before it if a spreadsheet might run it and it is not a plain number such as -3.5. */
    public static String guarded(String cell) {
        return isSuspect(cell) ? "'" + cell : cell;
    }

    /** The cell without the {@code '} that {@link #guarded} put before it; any other cell unchanged. */
    public static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && isSuspect(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isSuspect(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        if (BREAKS.indexOf(cell.charAt(0)) >= 0) {
            return true;
        }
        int first = 0;
        while (first < cell.length() && isInvisible(cell.charAt(first))) {
            first++;
        }
        return first < cell.length()
                && SIGNS.indexOf(cell.charAt(first)) >= 0
                && !NUMBER.matcher(cell).matches();
    }

    private static boolean isInvisible(char each) {
        return Character.isWhitespace(each)
                || Character.isSpaceChar(each)
                || Character.getType(each) == Character.FORMAT
                || Character.isISOControl(each);
    }
}
