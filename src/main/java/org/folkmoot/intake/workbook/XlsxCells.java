package org.folkmoot.intake.workbook;

import org.folkmoot.intake.table.TableLimits;

/** Parses cell references such as {@code B12}. */
final class XlsxCells {
    private XlsxCells() {}

    /** The column of a reference, from 0, or -1 if it is invalid or out of range. */
    static int column(String reference) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && i < 4 && isLetter(reference.charAt(i))) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            i++;
        }
        return i == 0 || i > 3 || column > TableLimits.MAX_COLUMNS ? -1 : column - 1;
    }

    /** The row of a reference, from 1, or -1. */
    static long row(String reference) {
        int i = 0;
        while (i < reference.length() && isLetter(reference.charAt(i))) {
            i++;
        }
        String digits = reference.substring(i);
        return digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) : -1;
    }

    private static boolean isLetter(char each) {
        return (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z');
    }
}
