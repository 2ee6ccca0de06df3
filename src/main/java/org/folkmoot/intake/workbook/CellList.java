package org.folkmoot.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.intake.file.Refusals;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.table.TableLimits;
import org.folkmoot.intake.table.TableRow;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;

/** The cells of one row of a sheet, added in any order; missing cells are empty. */
final class CellList {
    /** Maximum length of a row in UTF-16 units; one shared string may occur in every cell. */
    private static final long MAX_ROW = 2L * TableLimits.MAX_CELL_LENGTH;

    private final SourceFile file;
    private final List<String> cells = new ArrayList<>();
    private long length;
    private int twice = -1;

    CellList(SourceFile file) {
        this.file = file;
    }

    /**
     * Sets a cell, unless it already has a text.
     *
     * @throws Refusal if no sheet has that many columns, or the row becomes too long
     */
    void set(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= TableLimits.MAX_COLUMNS) {
            throw Refusals.damaged(file);
        }
        length += text.length();
        if (length > MAX_ROW) {
            throw Refusal.of(SourceReason.ROW_TOO_LONG, file.name());
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        if (cells.get(column).isEmpty()) {
            cells.set(column, text);
        } else if (!cells.get(column).equals(text)) {
            twice = column;
        }
    }

    /** Number of cells up to the last that is not empty. */
    int size() {
        return cells.size();
    }

    /** Total length in UTF-16 units. */
    long length() {
        return length;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    TableRow record(long ordinal, long line) {
        return new TableRow(ordinal, line, line, cells, cells.size(), twice);
    }
}
