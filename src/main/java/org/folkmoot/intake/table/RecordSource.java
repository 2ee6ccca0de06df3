package org.folkmoot.intake.table;

import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SourceTable;

/**
 * Responses in a file of any format: a header and records, verbatim. Holds nothing open: each reading reopens the file,
 * streams it, and fails if the file has changed since it was first examined.
 */
public interface RecordSource {
    SourceTable table();

    /** Lower-case hexadecimal SHA-256 of the file or, for a folder, of the names and contents of its files. */
    String sha256();

    /** A sentence that says how the file was interpreted. */
    String reading();

    /** What is doubtful about the source before its records are read. */
    default List<ImportWarning> warnings() {
        return List.of();
    }

    /**
     * Passes on every record below the header, in order, and the warnings that arise.
     *
     * @param progress receives the work done; the total stays the same throughout a reading
     * @throws Refusal if the file has changed since it was opened, or is damaged
     * @throws org.folkmoot.model.CancelledException if {@code progress} requests a stop
     */
    void read(Consumer<? super SourceRecord> sink, Progress progress);

    /** The first rows, for previews and guesses, without records that have a problem. */
    List<SourceRecord.Row> sample(int limit);

    /** What each column seems to be, in column order. */
    List<ColumnGuess> guess();
}
