package org.folkmoot.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.ReadOptions;
import org.folkmoot.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header of a table, which may have titles above it and may span two rows. When in doubt, the first row alone
 * is the header: a row of responses mistaken for headings would be lost.
 */
public final class HeaderFinder {
    /** Number of rows examined. */
    public static final int ROWS = 60;

    /** Total length of the rows examined, in UTF-16 units, which bounds memory. */
    public static final long LENGTH = 2L * TableLimits.MAX_CELL_LENGTH;

    private static final int MAX_ROWS = 3;

    private final String name;
    private final List<TableRow> rows;
    private final List<MergedCells> merged;
    private final boolean trimmed;

    /**
     * Prepares to find the header.
     *
     * @param name name of the file or sheet, for messages
     * @param rows the first rows of the table
     * @param trimmed whether rows may omit trailing empty cells, as in sheets
     */
    public HeaderFinder(String name, List<TableRow> rows, List<MergedCells> merged, boolean trimmed) {
        this.name = name;
        this.rows = rows;
        this.merged = merged;
        this.trimmed = trimmed;
    }

    /** @throws Refusal if there are no rows, no column has a heading, or the user's choice is impossible */
    public Header find(ReadOptions options) {
        Integer asked = options.headerRows();
        if (asked != null && (asked < 1 || asked > MAX_ROWS)) {
            throw Refusal.usage("A header has from 1 to " + MAX_ROWS + " rows, not " + asked + ".");
        }
        if (rows.isEmpty()) {
            throw Refusal.input(name + " has nothing but empty lines; export it again with its header.");
        }
        int start = start(options.headerLine());
        int count = asked == null ? new HeaderRows(rows, merged).count(start) : asked;
        if (start + count > rows.size()) {
            throw Refusal.usage(name + " has fewer rows than the header is said to have; choose fewer header rows"
                    + " (--header-rows on the command line).");
        }
        List<TableRow> chosen = rows.subList(start, start + count);
        for (TableRow raw : chosen) {
            if (raw.twice() >= 0) {
                throw Refusal.input(name + " has the cell " + ColumnLetters.of(raw.twice()) + raw.line()
                        + " of its header twice; mend the cell and save the file again.");
            }
            if (raw.cellCount() > TableLimits.MAX_COLUMNS) {
                throw Refusal.input("The header in line " + raw.line() + " of " + name + " has " + raw.cellCount()
                        + " columns, more than the " + TableLimits.MAX_COLUMNS
                        + " that can be read; split the file.");
            }
        }
        HeadingNames names = new HeadingNames(chosen, merged);
        if (names.none()) {
            throw Refusal.input("The header in line " + chosen.get(0).line() + " of " + name
                    + " names no column; choose the line that does, or give the file a header.");
        }
        return new Header(
                chosen.get(0).line(), count, chosen.get(count - 1).ordinal(), start, names.unique(), names.written());
    }

    private int start(@Nullable Long line) {
        if (line == null) {
            return new TitleRows(rows, merged, trimmed).count();
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).lastLine() >= line && line > 0) {
                return i;
            }
        }
        throw Refusal.usage("Line " + line + " of " + name + " cannot be the header; choose one of the first "
                + rows.get(rows.size() - 1).lastLine() + ".");
    }

    /** Reads the first rows for a finder. If a later row cannot be read, the rows before it are returned. */
    public static List<TableRow> first(RowReader reader, int count) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        long length = 0;
        try {
            for (TableRow raw = reader.next(); raw != null; raw = reader.next()) {
                rows.add(raw);
                length += raw.length();
                if (rows.size() == count || length > LENGTH) {
                    break;
                }
            }
        } catch (Refusal e) {
            if (rows.isEmpty()) {
                throw e;
            }
        }
        return rows;
    }

    /** Returns one row after another, then null. */
    @FunctionalInterface
    public interface RowReader {
        @Nullable
        TableRow next() throws IOException;
    }
}
