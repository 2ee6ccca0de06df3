package org.folkmoot.intake.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.intake.words.WhiteSpace;
import org.folkmoot.model.source.SurveyLayout;

/**
 * The position and the headings of a table's header.
 *
 * @param line line on which it starts, from 1
 * @param rows number of header rows
 * @param lastOrdinal ordinal of its last row; later rows are records
 * @param above number of rows above it, which are not records
 * @param names one heading per column, unique unless empty
 * @param written the headings as they appear in the file
 * @param cells its rows, each without trailing empty cells
 * @param layout the survey program that writes such headings
 */
public record Header(
        long line,
        int rows,
        long lastOrdinal,
        int above,
        List<String> names,
        List<String> written,
        List<List<String>> cells,
        Optional<SurveyLayout> layout) {
    public Header {
        cells = cells.stream().map(List::copyOf).toList();
        names = List.copyOf(names);
        written = List.copyOf(written);
    }

    public int width() {
        return names.size();
    }

    /** Returns this header with unnamed columns added on the right. */
    public Header widened(int width) {
        if (width <= width()) {
            return this;
        }
        List<String> none = Collections.nCopies(width - width(), "");
        return new Header(line, rows, lastOrdinal, above, joined(names, none), joined(written, none), cells, layout);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Whether a record repeats one of the header's rows word for word, as where two exports are put together. */
    public boolean isRepeatedBy(List<String> record) {
        if (!record.isEmpty() && !cells.isEmpty() && !looksAlike(record.get(0), cells)) {
            return false;
        }
        List<String> stripped = stripped(record);
        return stripped.size() > 1 && cells.contains(stripped);
    }

    /** A quick look at the first cell, because this runs for every record. */
    private static boolean looksAlike(String cell, List<List<String>> cells) {
        String bare = bare(cell);
        return cells.stream().anyMatch(row -> row.isEmpty() || row.get(0).equals(bare));
    }

    /** Cells without surrounding space and byte order mark, up to the last that is not empty. */
    static List<String> stripped(List<String> cells) {
        List<String> stripped = new ArrayList<>(cells.stream().map(Header::bare).toList());
        while (!stripped.isEmpty() && stripped.get(stripped.size() - 1).isEmpty()) {
            stripped.remove(stripped.size() - 1);
        }
        return stripped;
    }

    private static String bare(String cell) {
        return WhiteSpace.strip(cell.startsWith("\uFEFF") ? cell.substring(1) : cell);
    }

    /** A sentence for the user if the header is not simply the first line; otherwise empty. */
    public String explanation() {
        String two = rows > 1 ? " has " + rows + " rows" : "";
        String lower = above > 0 ? " starts in line " + line + ", below titles that are no responses" : "";
        String program = layout.map(each -> " It looks like an export of " + each.product() + ".")
                .orElse("");
        return two.isEmpty() && lower.isEmpty()
                ? program
                : program + " The header" + two + (two.isEmpty() || lower.isEmpty() ? "" : " and") + lower + ".";
    }
}
