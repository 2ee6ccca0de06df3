package org.folkmoot.intake.table;

import java.util.Locale;

/** Column letters as spreadsheets show them. */
public final class ColumnLetters {
    private ColumnLetters() {}

    /**
     * The letters of a column: {@code A} to {@code Z}, then {@code AA} and so on.
     *
     * @param column from 0
     */
    public static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
