package org.folkmoot.intake.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.folkmoot.intake.words.WhiteSpace;
import org.folkmoot.model.source.SurveyLayout;

/**
 * Counts the rows of a header. There are two only if the first looks like a row above headings (codes such as Q1, or
 * titles that span columns) and the second differs from the rows below it.
 */
final class HeaderRows {
    private static final Pattern CODE =
            Pattern.compile("[\\p{L}]{0,12}[-_. ]?[0-9]{1,4}(?:[-_. ]?[\\p{L}0-9]{1,8}){0,3}", Pattern.UNICODE_CASE);
    private static final int MAX_CODE_LENGTH = 16;
    private static final int WORDS_OF_A_QUESTION = 3;
    /** Number of columns that every response fills and a row of choices leaves empty. */
    private static final int MIN_ALWAYS = 2;
    /** Fewer rows do not show which columns every response fills. */
    private static final int MIN_BELOW = 3;
    /** Number of names that a second row words again. */
    private static final int MIN_REPEATED = 3;
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
        SurveyLayouts layouts = new SurveyLayouts(rows);
        SurveyLayout layout = layouts.at(start).orElse(null);
        if (layout == SurveyLayout.QUALTRICS_LEGACY
                || layouts.isOnlineSurveysCodes(start)
                || (layout == SurveyLayout.QUALTRICS && repeatsNames(upper, lower))
                || choices(start)
                || (layout == SurveyLayout.SURVEY_MONKEY && TitleRows.filled(lower) > 0 && isBelow(lower))) {
            return 2;
        }
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

    /** Whether the lower row words the names that the upper one abbreviates: StartDate, Start Date. */
    private static boolean repeatsNames(List<String> upper, List<String> lower) {
        int same = 0;
        for (int i = 0; i < Math.min(upper.size(), lower.size()); i++) {
            String above = bare(upper.get(i));
            same += !above.isEmpty() && above.equals(bare(lower.get(i))) ? 1 : 0;
        }
        return same >= MIN_REPEATED;
    }

    private static String bare(String cell) {
        return cell.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the second row names the choices of questions: it has nothing in columns that every response fills, such
     * as its number and date, and a text where the row of questions has a gap or where a program writes "Response".
     */
    private boolean choices(int start) {
        List<String> upper = rows.get(start).cells();
        List<String> lower = rows.get(start + 1).cells();
        List<TableRow> below = rows.subList(start + 2, rows.size());
        if (below.size() < MIN_BELOW || TitleRows.filled(lower) == 0) {
            return false;
        }
        int always = 0;
        boolean choice = false;
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            boolean above = i < upper.size() && !WhiteSpace.isBlank(upper.get(i));
            String cell = i < lower.size() ? WhiteSpace.strip(lower.get(i)) : "";
            if (above && cell.isEmpty() && filledEverywhere(below, i)) {
                always++;
            }
            choice |= !cell.isEmpty() && (!above || HeadingNames.isPlaceholder(cell));
        }
        return choice && always >= MIN_ALWAYS;
    }

    /** Whether a row has nothing for the number and the collector of a response. */
    private static boolean isBelow(List<String> row) {
        return row.size() > MIN_ALWAYS && row.subList(0, MIN_ALWAYS).stream().allMatch(WhiteSpace::isBlank);
    }

    private static boolean filledEverywhere(List<TableRow> rows, int column) {
        return rows.stream()
                .allMatch(row -> column < row.cells().size()
                        && !WhiteSpace.isBlank(row.cells().get(column)));
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
