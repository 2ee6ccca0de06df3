package org.folkmoot.intake.table;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the header of a table is, and what it says.
 *
 * @param line on which it starts, from 1
 * @param rows how many it has
 * @param lastOrdinal of its last row; what comes after is a record
 * @param above rows above it that are no records
 * @param names a heading for each column, no two alike but for empty ones
 * @param written the same as the file has them
 */
public record Header(long line, int rows, long lastOrdinal, int above, List<String> names, List<String> written) {
    public Header {
        names = List.copyOf(names);
        written = List.copyOf(written);
    }

    public int width() {
        return names.size();
    }

    /** The same header with columns that have no heading at its end. */
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

    /** A sentence for the user where the header is not simply the first line; else empty. */
    public String explanation() {
        String two = rows > 1 ? " has " + rows + " rows" : "";
        String lower = above > 0 ? " starts in line " + line + ", below titles that are no responses" : "";
        return two.isEmpty() && lower.isEmpty()
                ? ""
                : " The header" + two + (two.isEmpty() || lower.isEmpty() ? "" : " and") + lower + ".";
    }
}
