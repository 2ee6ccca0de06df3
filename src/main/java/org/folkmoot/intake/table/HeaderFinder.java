package org.folkmoot.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.folkmoot.model.source.ReadOptions;
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

    private final Object name;
    private final List<TableRow> rows;
    private final List<MergedCells> merged;
    private final boolean trimmed;

    /**
     * Prepares to find the header.
     *
     * @param name name of the file, or a reason that names the sheet and the file
     * @param rows the first rows of the table
     * @param trimmed whether rows may omit trailing empty cells, as in sheets
     */
    public HeaderFinder(Object name, List<TableRow> rows, List<MergedCells> merged, boolean trimmed) {
        this.name = name;
        this.rows = rows;
        this.merged = merged;
        this.trimmed = trimmed;
    }

    /** @throws Refusal if there are no rows, no column has a heading, or the user's choice is impossible */
    public Header find(ReadOptions options) {
        Integer asked = options.headerRows();
        if (asked != null && (asked < 1 || asked > MAX_ROWS)) {
            throw Refusal.of(SourceReason.HEADER_ROWS, MAX_ROWS, asked);
        }
        if (rows.isEmpty()) {
            throw Refusal.of(SourceReason.ONLY_EMPTY_LINES, name);
        }
        int start = start(options.headerLine());
        int count = asked == null ? new HeaderRows(rows, merged).count(start) : asked;
        if (start + count > rows.size()) {
            throw Refusal.of(SourceReason.HEADER_TOO_TALL, name);
        }
        List<TableRow> chosen = rows.subList(start, start + count);
        for (TableRow raw : chosen) {
            if (raw.twice() >= 0) {
                throw Refusal.of(SourceReason.CELL_TWICE, ColumnLetters.of(raw.twice()) + raw.line(), name);
            }
            if (raw.cellCount() > TableLimits.MAX_COLUMNS) {
                throw Refusal.of(
                        SourceReason.HEADER_TOO_WIDE, raw.line(), name, raw.cellCount(), TableLimits.MAX_COLUMNS);
            }
        }
        HeadingNames names = new HeadingNames(chosen, merged);
        if (names.none()) {
            throw Refusal.of(SourceReason.HEADER_WITHOUT_NAMES, chosen.get(0).line(), name);
        }
        return new Header(
                chosen.get(0).line(),
                count,
                chosen.get(count - 1).ordinal(),
                start,
                names.unique(),
                names.written(),
                chosen.stream().map(row -> Header.stripped(row.cells())).toList(),
                new SurveyLayouts(rows).at(start));
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
        throw Refusal.of(
                SourceReason.NOT_A_HEADER, line, name, rows.get(rows.size() - 1).lastLine());
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
