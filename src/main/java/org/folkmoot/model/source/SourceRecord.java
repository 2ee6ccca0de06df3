package org.folkmoot.model.source;

import java.util.List;
import org.folkmoot.model.text.Boilerplate;
import org.folkmoot.model.text.Span;

/**
 * What reading a source file yields. Every record with at least one cell becomes a row or a problem.
 */
public sealed interface SourceRecord {
    /** Line of the file, row of the sheet or number of the letter where the record starts, from 1; 0 if unknown. */
    long line();

    /**
     * A row with as many cells as the header, verbatim.
     *
     * @param marks ranges that are not the author's text; usually none
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
     * A range of a cell that a page layout or mail program added.
     *
     * @param column index of the cell
     */
    record Mark(int column, Boilerplate kind, Span span) {}

    /** @param reason a sentence for the user, without the content of any cell */
    record Problem(long line, String reason) implements SourceRecord {}

    /** A warning that arose while reading; not counted as a record. */
    record Warned(ImportWarning warning) implements SourceRecord {
        @Override
        public long line() {
            Long line = warning.place().line();
            return line == null ? 0 : line;
        }
    }
}
