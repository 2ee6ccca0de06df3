package org.folkmoot.model;

import java.util.List;

/** What one record of a source file turned into. Every record with any cell becomes one or the other. */
public sealed interface SourceRecord {
    /** Line of the file on which the record starts, from 1. */
    long line();

    /** A row with as many cells as the header, verbatim. */
    record Row(long line, List<String> cells) implements SourceRecord {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param reason one plain sentence, without the content of any cell */
    record Problem(long line, String reason) implements SourceRecord {}
}
