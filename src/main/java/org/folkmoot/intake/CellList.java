package org.folkmoot.intake;

import java.util.ArrayList;
import java.util.List;

/** The cells of one row of a sheet, as they come in; those that are left out are empty. */
final class CellList {
    private final SourceFile file;
    private final List<String> cells = new ArrayList<>();

    CellList(SourceFile file) {
        this.file = file;
    }

    /** @throws org.folkmoot.model.Refusal if no sheet has that many columns */
    void set(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= RawRecordHandler.MAX_CELLS) {
            throw Refusals.damaged(file);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    RawRecord record(long ordinal, long line) {
        return new RawRecord(ordinal, line, line, cells, cells.size());
    }
}
