package org.folkmoot.model;

import java.util.List;

/** What one record of a source file turned into. Every record with any cell becomes one or the other. */
public sealed interface SourceRecord {
    /** Line of the file, row of the sheet or number of the letter at which the record starts, from 1. */
    long line();

    /**
     * A row with as many cells as the header, verbatim.
     *
     * @param marks what in the cells is no words of the author's; mostly none
     */
    record Row(long line, List<String> cells, List<Mark> marks) implements SourceRecord {
        public Row {
            cells = List.copyOf(cells);
            marks = List.copyOf(marks);
        }

        public Row(long line, List<String> cells) {
            this(line, cells, List.of());
        }
    }

    /**
     * A stretch of a cell that page or mail added.
     *
     * @param column index of the cell
     */
    record Mark(int column, Boilerplate kind, Span span) {}

    /** @param reason one plain sentence, without the content of any cell */
    record Problem(long line, String reason) implements SourceRecord {}
}
