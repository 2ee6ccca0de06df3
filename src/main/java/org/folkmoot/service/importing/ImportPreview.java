package org.folkmoot.service.importing;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SourceTable;

/**
 * A source before it is imported.
 *
 * @param reading a sentence that says how the file was interpreted
 * @param rows the first rows without problems
 * @param columns the guessed role of each column, in file order
 * @param earlier roles used in the newest import with the same header, if there was one
 * @param importedBefore name under which this exact file was imported before, if it was; importing it again is refused
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
     * A mapping used before.
     *
     * @param name of the file it was used for, or the name under which it was saved
     */
    public record Earlier(String name, ImportMapping mapping) {}
}
