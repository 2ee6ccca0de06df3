package org.folkmoot.intake.table;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The position and the headings of a table's header.
 *
 * @param line line on which it starts, from 1
 * @param rows number of header rows
 * @param lastOrdinal ordinal of its last row; later rows are records
 * @param above number of rows above it, which are not records
 * @param names one heading per column, unique unless empty
 * @param written the headings as they appear in the file
 */
public record Header(long line, int rows, long lastOrdinal, int above, List<String> names, List<String> written) {
    public Header {
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
        return new Header(line, rows, lastOrdinal, above, joined(names, none), joined(written, none));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** A sentence for the user if the header is not simply the first line; otherwise empty. */
    public String explanation() {
        String two = rows > 1 ? " has " + rows + " rows" : "";
        String lower = above > 0 ? " starts in line " + line + ", below titles that are no responses" : "";
        return two.isEmpty() && lower.isEmpty()
                ? ""
                : " The header" + two + (two.isEmpty() || lower.isEmpty() ? "" : " and") + lower + ".";
    }
}
