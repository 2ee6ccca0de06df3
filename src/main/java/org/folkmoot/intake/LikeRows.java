package org.folkmoot.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the columns of a table's rows have in common, to tell a row of headings from a row of responses: a column of
 * numbers, of days, of references of one shape, or of few values that recur.
 */
final class LikeRows {
    private static final int FEWEST = 3;
    private static final int FEWEST_FOR_VALUES = 6;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,%]*");

    private final List<RawRecord> rows;

    LikeRows(List<RawRecord> rows) {
        this.rows = rows;
    }

    /** Whether there are too few rows to tell. */
    boolean unknown() {
        return rows.size() < FEWEST;
    }

    /** Whether a row is like the others in some column. */
    boolean fits(List<String> row) {
        return verdict(row).like() > 0;
    }

    /** Whether a row differs from the others in some column, and is like them in none. */
    boolean differs(List<String> row) {
        Verdict verdict = verdict(row);
        return verdict.like() == 0 && verdict.unlike() > 0;
    }

    private record Verdict(int like, int unlike) {}

    private Verdict verdict(List<String> row) {
        int like = 0;
        int unlike = 0;
        for (int i = 0; i < row.size(); i++) {
            String cell = WhiteSpace.strip(row.get(i));
            if (cell.isEmpty()) {
                continue;
            }
            if (NUMBER.matcher(cell).matches()) {
                like++; // numbers are no headings of a lower row
                continue;
            }
            Set<String> values = new HashSet<>();
            Set<String> shapes = new HashSet<>();
            int filled = 0;
            for (RawRecord other : rows) {
                String value = i < other.cells().size()
                        ? WhiteSpace.strip(other.cells().get(i))
                        : "";
                if (!value.isEmpty()) {
                    filled++;
                    values.add(value);
                    shapes.add(shape(value));
                }
            }
            boolean oneShape = filled >= FEWEST && shapes.size() == 1 && hasDigit(shapes);
            boolean fewValues = filled >= FEWEST_FOR_VALUES && values.size() * FEWEST <= filled;
            boolean fits = values.contains(cell) || (oneShape && shapes.contains(shape(cell)));
            like += fits ? 1 : 0;
            unlike += !fits && (oneShape || fewValues) ? 1 : 0;
        }
        return new Verdict(like, unlike);
    }

    private static boolean hasDigit(Set<String> shapes) {
        return shapes.stream().anyMatch(shape -> shape.indexOf('9') >= 0);
    }

    /** Runs of digits as 9, runs of letters as a; a number of any length is alike. */
    private static String shape(String value) {
        if (NUMBER.matcher(value).matches()) {
            return "9";
        }
        StringBuilder shape = new StringBuilder();
        value.codePoints().limit(100).forEach(each -> {
            int kind = Character.isDigit(each) ? '9' : Character.isLetter(each) ? 'a' : each;
            if (shape.length() == 0 || shape.charAt(shape.length() - 1) != kind || (kind != '9' && kind != 'a')) {
                shape.appendCodePoint(kind);
            }
        });
        return shape.toString();
    }
}
