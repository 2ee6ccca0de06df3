package org.folkmoot.intake;

import java.util.Arrays;
import java.util.List;

/**
 * Counts the rows above a header: titles, units, empty padding. Such a row has hardly any cells filled where the rows
 * of the table have many, and what it has stands at the left.
 */
final class TitleRows {
    /** A table narrower than this is taken as it is. */
    private static final int NARROWEST = 3;
    /** A title fills at most one such part of what a row fills. */
    private static final int PART = 3;

    private final List<RawRecord> rows;
    private final List<MergedCells> merged;

    TitleRows(List<RawRecord> rows, List<MergedCells> merged) {
        this.rows = rows;
        this.merged = merged;
    }

    /** Rows to pass over; 0 in doubt. */
    int count() {
        int[] filled = rows.stream().mapToInt(row -> filled(row.cells())).toArray();
        int typical = typical(filled);
        if (typical < NARROWEST) {
            return padding();
        }
        int left = left(filled, typical);
        for (int i = 0; i < rows.size(); i++) {
            if (!isTitle(rows.get(i), filled[i], typical, left)) {
                // what follows must be able to be a header: it names about as many columns as the rows fill
                return filled[i] * 2 >= typical ? i : 0;
            }
        }
        return 0;
    }

    /** Leading rows whose cells are all empty. */
    private int padding() {
        for (int i = 0; i < rows.size(); i++) {
            if (filled(rows.get(i).cells()) > 0) {
                return i;
            }
        }
        return 0;
    }

    private boolean isTitle(RawRecord row, int filled, int typical, int left) {
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

    /** Whether the row is the upper one of a header: some cell spans columns, but not nearly all of them. */
    private boolean titlesColumns(RawRecord row) {
        return merged.stream()
                                .filter(cells -> cells.top() == row.line() && cells.wide())
                                .count()
                        > 1
                || merged.stream().anyMatch(cells -> cells.top() == row.line() && cells.tall() && !cells.wide());
    }

    private static int typical(int[] filled) {
        int[] some = Arrays.stream(filled).filter(count -> count > 0).sorted().toArray();
        return some.length < NARROWEST ? 0 : some[some.length / 2];
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
