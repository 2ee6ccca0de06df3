package org.folkmoot.intake.table;

import java.util.Arrays;
import java.util.List;
import org.folkmoot.intake.words.WhiteSpace;

/**
 * Counts the rows above a header: titles, units, blank padding. Such a row fills few cells, on the left, where the rows
 * of the table fill many. If a response follows such a row directly, the row is a header with few headings: a response
 * mistaken for the header would be lost.
 */
final class TitleRows {
    /** A table with fewer columns is assumed to have no titles. */
    private static final int MIN_WIDTH = 3;
    /** A title fills at most this fraction (one in {@code PART}) of the cells that a row fills. */
    private static final int PART = 3;

    private final List<TableRow> rows;
    private final List<MergedCells> merged;
    private final boolean trimmed;

    /** @param trimmed whether rows may omit trailing empty cells */
    TitleRows(List<TableRow> rows, List<MergedCells> merged, boolean trimmed) {
        this.rows = rows;
        this.merged = merged;
        this.trimmed = trimmed;
    }

    /** Number of rows to skip; 0 if in doubt. */
    int count() {
        int[] filled = rows.stream().mapToInt(row -> filled(row.cells())).toArray();
        int typical = typical(filled);
        if (typical < MIN_WIDTH) {
            return padding();
        }
        int left = left(filled, typical);
        for (int i = 0; i < rows.size(); i++) {
            if (!isTitle(rows.get(i), filled[i], typical, left)) {
                // The next row must be a plausible header: it names about as many columns as the rows fill.
                return filled[i] * 2 < typical ? 0 : isResponse(i) ? lowestTitle(i, filled) : i;
            }
        }
        return 0;
    }

    private boolean isResponse(int row) {
        return new RowPattern(rows.subList(row + 1, rows.size()))
                .follow(rows.get(row).cells());
    }

    /** The nearest row above that is as wide as the table and has any text, or the row itself if there is none. */
    private int lowestTitle(int row, int[] filled) {
        for (int i = row - 1; i >= 0; i--) {
            if (filled[i] > 0) {
                return trimmed || rows.get(i).cellCount() == rows.get(row).cellCount() ? i : row;
            }
        }
        return row;
    }

    /** Number of leading rows that are entirely empty. */
    private int padding() {
        for (int i = 0; i < rows.size(); i++) {
            if (filled(rows.get(i).cells()) > 0) {
                return i;
            }
        }
        return 0;
    }

    private boolean isTitle(TableRow row, int filled, int typical, int left) {
        if (filled == 0) {
            return true;
        }
        if (filled * PART > typical || titlesColumns(row)) {
            return false;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (i >= left + filled && !WhiteSpace.isBlank(row.cells().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the row is the upper half of a header: some cells span columns, but not nearly all of them. */
    private boolean titlesColumns(TableRow row) {
        return merged.stream()
                                .filter(cells -> cells.top() == row.line() && cells.wide())
                                .count()
                        > 1
                || merged.stream().anyMatch(cells -> cells.top() == row.line() && cells.tall() && !cells.wide());
    }

    private static int typical(int[] filled) {
        int[] some = Arrays.stream(filled).filter(count -> count > 0).sorted().toArray();
        return some.length < MIN_WIDTH ? 0 : some[some.length / 2];
    }

    /** First column of the table proper. */
    private int left(int[] filled, int typical) {
        int left = Integer.MAX_VALUE;
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = rows.get(i).cells();
            for (int j = 0; filled[i] >= typical && j < Math.min(cells.size(), left); j++) {
                if (!WhiteSpace.isBlank(cells.get(j))) {
                    left = j;
                }
            }
        }
        return left;
    }

    static int filled(List<String> cells) {
        return (int) cells.stream().filter(cell -> !WhiteSpace.isBlank(cell)).count();
    }
}
