package org.folkmoot.service;

import java.util.List;
import org.folkmoot.model.SourceRecord;
import org.folkmoot.model.SourceTable;

/**
 * A source before it is imported.
 *
 * @param reading one sentence that says how the file was understood
 * @param rows the first rows that have no problem
 * @param columns what each column seems to be, in the order of the file
 */
public record ImportPreview(
        SourceTable source, String reading, List<SourceRecord.Row> rows, List<GuessedColumn> columns) {
    public ImportPreview {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }
}
