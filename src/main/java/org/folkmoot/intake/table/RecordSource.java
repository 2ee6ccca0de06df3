package org.folkmoot.intake.table;

import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.model.Progress;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.SourceRecord;
import org.folkmoot.model.SourceTable;

/**
 * Responses in a file, whatever its format: a header and records, verbatim. Holds nothing open: each reading opens the
 * file anew, streams it, and fails if it is no longer the file that was examined at first.
 */
public interface RecordSource {
    SourceTable table();

    /** SHA-256 in lower-case hexadecimal: of the file, or for a folder of the names and contents of its files. */
    String sha256();

    /** One plain sentence that says how the file was understood. */
    String reading();

    /**
     * Hands over every record below the header, in order.
     *
     * @param progress hears of work done, of a total that is the same throughout one reading
     * @throws Refusal if the file changed since it was opened, or is damaged
     * @throws org.folkmoot.model.CancelledException if {@code progress} asks to stop
     */
    void read(Consumer<? super SourceRecord> sink, Progress progress);

    /** The first rows, for a preview and for guessing; records with a problem are left out. */
    List<SourceRecord.Row> sample(int limit);

    /** What each column seems to be, in column order. */
    List<ColumnGuess> guess();
}
