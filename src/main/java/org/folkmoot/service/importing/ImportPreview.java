package org.folkmoot.service.importing;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.ImportMapping;
import org.folkmoot.model.SourceRecord;
import org.folkmoot.model.SourceTable;

/**
 * A source before it is imported.
 *
 * @param reading one sentence that says how the file was understood
 * @param rows the first rows that have no problem
 * @param columns what each column seems to be, in the order of the file
 * @param earlier what the columns became in the newest import of a file with this header, if there was one
 * @param importedBefore name under which these very bytes were imported already, if they were: importing is refused
 */
public record ImportPreview(
        SourceTable source,
        String reading,
        List<SourceRecord.Row> rows,
        List<GuessedColumn> columns,
        Optional<Earlier> earlier,
        Optional<String> importedBefore) {
    public ImportPreview {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /**
     * A mapping that was used before.
     *
     * @param name of the file that it was used for, or the name under which it was saved
     */
    public record Earlier(String name, ImportMapping mapping) {}
}
