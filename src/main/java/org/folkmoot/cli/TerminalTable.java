package org.folkmoot.cli;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: the first column is left-aligned, the numbers after it right-aligned. */
final class TerminalTable {
    private static final int FIRST_COLUMN_MOST = 58;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TerminalTable(String... headings) {
        rows.add(List.of(headings));
    }

    void row(String... cells) {
        List<String> row = new ArrayList<>(List.of(cells));
        row.set(0, cut(row.get(0), FIRST_COLUMN_MOST));
        rows.add(row);
    }

    List<String> lines() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(GAP);
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - length(row.get(i)));
            line.append(i == 0 ? row.get(i) + space : GAP + space + row.get(i));
        }
        return line.toString();
    }

    /** The text, shortened with an ellipsis if it exceeds {@code most} characters. */
    static String cut(String text, int most) {
        String line = text.replaceAll("\\s+", " ");
        return length(line) <= most ? line : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "\u2026";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
