package org.folkmoot.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.intake.words.WhiteSpace;
import org.folkmoot.model.file.FormulaGuard;

/**
 * The headings of the columns: the text of the lowest header row or, if that is empty, of the row above. Repeated
 * headings are told apart by the row above or, failing that, by column.
 */
final class HeadingNames {
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n\\u2028\\u2029]+\\s*");

    private static final Set<String> PLACEHOLDERS = Set.of(
            "open-ended response",
            "open ended response",
            "response",
            "answer",
            "text",
            "offene antwort",
            "r\u00E9ponse ouverte",
            "respuesta abierta");

    private final List<TableRow> rows;
    private final List<MergedCells> merged;
    private final List<String> written = new ArrayList<>();

    /** @param rows the header rows, from the top */
    HeadingNames(List<TableRow> rows, List<MergedCells> merged) {
        this.rows = rows;
        this.merged = merged;
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < width; column++) {
            String heading = "";
            for (int row = rows.size() - 1; row >= 0 && heading.isEmpty(); row--) {
                heading = cell(row, column);
            }
            written.add(heading);
        }
    }

    private String cell(int row, int column) {
        List<String> cells = rows.get(row).cells();
        String cell = column < cells.size() ? FormulaGuard.unguarded(WhiteSpace.strip(cells.get(column))) : "";
        boolean nothing = rows.size() > 1 && (HeaderRows.isMachine(cell) || (row > 0 && isPlaceholder(cell)));
        return nothing ? "" : cell;
    }

    /** Whether a cell below a question only says that a response goes there, as survey programs write it. */
    static boolean isPlaceholder(String cell) {
        return PLACEHOLDERS.contains(WhiteSpace.strip(cell).toLowerCase(Locale.ROOT));
    }

    boolean none() {
        return written.stream().allMatch(String::isEmpty);
    }

    /** The headings as they appear in the file. */
    List<String> written() {
        return written;
    }

    /** Unique unless empty, each on a single line. */
    List<String> unique() {
        List<String> plain = written.stream()
                .map(heading -> LINE_BREAKS.matcher(heading).replaceAll(" "))
                .toList();
        List<String> better = new ArrayList<>();
        Set<String> twice = repeated(plain);
        for (int i = 0; i < plain.size(); i++) {
            String above = twice.contains(plain.get(i)) ? above(i) : "";
            boolean helps = !above.isEmpty() && !above.equals(plain.get(i));
            better.add(helps ? above + " " + plain.get(i) : plain.get(i));
        }
        return numbered(better);
    }

    private static List<String> numbered(List<String> names) {
        Set<String> twice = repeated(names);
        Set<String> taken = new HashSet<>(names);
        List<String> unique = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (twice.contains(name)) {
                name = name + " (column " + (i + 1) + ")";
                while (!taken.add(name)) {
                    name = name + "'";
                }
            }
            unique.add(name);
        }
        return unique;
    }

    private static Set<String> repeated(List<String> names) {
        Map<String, Integer> counts = new HashMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        counts.values().removeIf(count -> count == 1);
        counts.remove("");
        return counts.keySet();
    }

    /** The text above a heading: the cell above it, or a title further left that spans its column. */
    private String above(int column) {
        if (rows.size() == 1) {
            return "";
        }
        int row = rows.size() > 2 && cell(rows.size() - 1, column).isEmpty() ? rows.size() - 3 : rows.size() - 2;
        int from = column;
        long line = rows.get(row).line();
        for (MergedCells cells : merged) {
            if (cells.top() <= line && cells.bottom() >= line && cells.left() <= column && cells.right() >= column) {
                from = cells.left();
            }
        }
        boolean spans = merged.stream().noneMatch(cells -> cells.top() == line && cells.wide());
        while (spans && from > 0 && cell(row, from).isEmpty()) {
            from--;
        }
        return LINE_BREAKS.matcher(cell(row, from)).replaceAll(" ");
    }
}
