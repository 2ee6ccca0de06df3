package org.folkmoot.intake.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.intake.words.WhiteSpace;

/**
 * What the rows of a table have in common, column by column, to tell a row of headings from a row of responses:
 * numbers, dates, references of one shape, or a few recurring values.
 */
final class RowPattern {
    private static final int MIN_ROWS = 3;
    private static final int MIN_FOR_VALUES = 6;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,%]*");

    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,15}");

    private final List<TableRow> rows;

    RowPattern(List<TableRow> rows) {
        this.rows = rows;
    }

    /** Whether there are too few rows to tell. */
    boolean unknown() {
        return rows.size() < MIN_ROWS;
    }

    /** Whether a row matches the others in at least one column. */
    boolean fits(List<String> row) {
        return verdict(row).like() > 0;
    }

    /** Whether a row differs from the others in some column and matches them in none. */
    boolean differs(List<String> row) {
        Verdict verdict = verdict(row);
        return verdict.like() == 0 && verdict.unlike() > 0;
    }

    /**
     * Whether the rows continue from this row, so that it is one of them and not a heading. In some column they count
     * on from it, share the shape of its reference or repeat one of a few values; and in no column does it lack the
     * shape that all of theirs have.
     */
    boolean follow(List<String> row) {
        boolean goOn = false;
        for (int i = 0; i < row.size(); i++) {
            String cell = WhiteSpace.strip(row.get(i));
            List<String> below = column(i);
            if (cell.isEmpty() || below.isEmpty()) {
                continue;
            }
            Set<String> values = new HashSet<>(below);
            if (NUMBER.matcher(cell).matches()) {
                goOn |= countsOn(cell, below);
                continue;
            }
            Set<String> forms = new HashSet<>();
            below.forEach(value -> forms.add(digitsAside(value)));
            boolean references = forms.size() == 1 && hasDigit(forms) && values.size() == below.size();
            if (references && !forms.contains(digitsAside(cell))) {
                return false;
            }
            boolean recurring =
                    below.size() >= MIN_FOR_VALUES && values.size() > 1 && values.size() * MIN_ROWS <= below.size();
            goOn |= references ? !values.contains(cell) : recurring && values.contains(cell);
        }
        return goOn;
    }

    private List<String> column(int index) {
        return rows.stream()
                .filter(row -> index < row.cells().size())
                .map(row -> WhiteSpace.strip(row.cells().get(index)))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static boolean countsOn(String first, List<String> below) {
        for (int i = 0; i < Math.min(below.size(), MIN_ROWS); i++) {
            if (!WHOLE.matcher(first).matches()
                    || !below.get(i).equals(String.valueOf(Long.parseLong(first) + i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** are alike; are not. */
    private static String digitsAside(String value) {
        return value.replaceAll("[0-9]+", "9");
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
                like++; // Numbers are not headings of a lower row.
                continue;
            }
            Set<String> values = new HashSet<>();
            Set<String> shapes = new HashSet<>();
            int filled = 0;
            for (TableRow other : rows) {
                String value = i < other.cells().size()
                        ? WhiteSpace.strip(other.cells().get(i))
                        : "";
                if (!value.isEmpty()) {
                    filled++;
                    values.add(value);
                    shapes.add(shape(value));
                }
            }
            boolean oneShape = filled >= MIN_ROWS && shapes.size() == 1 && hasDigit(shapes);
            boolean fewValues = filled >= MIN_FOR_VALUES && values.size() * MIN_ROWS <= filled;
            boolean fits = values.contains(cell) || (oneShape && shapes.contains(shape(cell)));
            like += fits ? 1 : 0;
            unlike += !fits && (oneShape || fewValues) ? 1 : 0;
        }
        return new Verdict(like, unlike);
    }

    private static boolean hasDigit(Set<String> shapes) {
        return shapes.stream().anyMatch(shape -> shape.indexOf('9') >= 0);
    }

    /** Replaces runs of digits with 9 and runs of letters with a; numbers of any length are alike. */
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
