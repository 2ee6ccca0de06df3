package org.folkmoot.intake.table;

import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.intake.words.WhiteSpace;

/**
 * Counts the rows of a header. There are two only if the first looks like a row above headings (codes such as Q1, or
 * titles that span columns) and the second differs from the rows below it.
 */
final class HeaderRows {
    private static final Pattern CODE =
            Pattern.compile("[\\p{L}]{0,12}[-_. ]?[0-9]{1,4}(?:[-_. ]?[\\p{L}0-9]{1,8}){0,3}", Pattern.UNICODE_CASE);
    private static final int MAX_CODE_LENGTH = 16;
    private static final int WORDS_OF_A_QUESTION = 3;
    /** A third row that some survey tools write below the questions for their own use. */
    private static final Pattern MACHINE = Pattern.compile("\\{\"ImportId\":.*\\}", Pattern.DOTALL);

    private final List<TableRow> rows;
    private final List<MergedCells> merged;

    HeaderRows(List<TableRow> rows, List<MergedCells> merged) {
        this.rows = rows;
        this.merged = merged;
    }

    /** Whether a cell is meant for programs only. */
    static boolean isMachine(String cell) {
        return MACHINE.matcher(WhiteSpace.strip(cell)).matches();
    }

    /** @param start index of the first header row */
    int count(int start) {
        if (start + 2 < rows.size() && machine(rows.get(start + 2).cells())) {
            return 3;
        }
        if (start + 1 >= rows.size()) {
            return 1;
        }
        List<String> upper = rows.get(start).cells();
        List<String> lower = rows.get(start + 1).cells();
        boolean tall = merged(start, false);
        boolean wide = merged(start, true);
        boolean above = tall || wide || codes(upper, lower) || groups(upper, lower);
        if (!above) {
            return 1;
        }
        RowPattern like = new RowPattern(rows.subList(start + 2, rows.size()));
        if (tall) {
            return like.fits(lower) ? 1 : 2;
        }
        return like.differs(lower) || (wide && like.unknown() && !like.fits(lower)) ? 2 : 1;
    }

    private static boolean machine(List<String> cells) {
        return cells.stream().filter(HeaderRows::isMachine).count() * 2 > cells.size();
    }

    /** Whether cells are merged across columns of the row, or down into the next row. */
    private boolean merged(int row, boolean wide) {
        long line = rows.get(row).line();
        return merged.stream()
                .anyMatch(cells -> cells.top() == line
                        && (wide
                                ? cells.wide() && cells.bottom() == line
                                : cells.tall()
                                        && cells.bottom() == rows.get(row + 1).line()));
    }

    /** Whether the upper row holds codes and the lower one questions. */
    private static boolean codes(List<String> upper, List<String> lower) {
        int filled = 0;
        int codes = 0;
        int questions = 0;
        for (int i = 0; i < upper.size(); i++) {
            String above = WhiteSpace.strip(upper.get(i));
            if (above.length() > MAX_CODE_LENGTH && words(above) > 2) {
                return false;
            }
            boolean code = CODE.matcher(above).matches();
            filled += above.isEmpty() ? 0 : 1;
            codes += code ? 1 : 0;
            String below = i < lower.size() ? WhiteSpace.strip(lower.get(i)) : "";
            questions += code && words(below) >= WORDS_OF_A_QUESTION && below.length() > above.length() ? 1 : 0;
        }
        return codes > 0 && codes * 3 >= filled && questions * 2 >= codes;
    }

    /** Whether the upper row holds spaced-out titles and the lower one headings without gaps. */
    private static boolean groups(List<String> upper, List<String> lower) {
        int gaps = 0;
        for (int i = 0; i < lower.size(); i++) {
            boolean empty = i >= upper.size() || WhiteSpace.isBlank(upper.get(i));
            if (WhiteSpace.isBlank(lower.get(i)) && empty) {
                return false;
            }
            gaps += empty ? 1 : 0;
        }
        int filled = TitleRows.filled(upper);
        return gaps > 0 && filled > 0 && TitleRows.filled(lower) > filled;
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split("\\s+", -1).length;
    }
}
