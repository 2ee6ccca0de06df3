package org.folkmoot.model.source;

import java.time.Instant;
import java.util.Optional;

/**
 * One import, whether in force or withdrawn. {@code rows} equals {@code submissions} plus {@code problems} plus {@code
 * skipped} plus {@code updated}.
 *
 * @param sheet of a workbook; empty for other files
 * @param sha256 of the file, in hexadecimal
 * @param worked number of its responses that have since been coded or marked done
 * @param withdrawn who withdrew it and when; empty if it is in force
 */
public record ImportRecord(
        long id,
        String fileName,
        String sheet,
        String format,
        String sha256,
        String coder,
        Instant at,
        long rows,
        long submissions,
        long problems,
        long skipped,
        long updated,
        long worked,
        Optional<Withdrawn> withdrawn) {

    /** Who withdrew an import, and when. */
    public record Withdrawn(String coder, Instant at) {}

    /** @param role the role that the column was given */
    public record Column(int position, String header, ColumnRole role) {}

    /** A row that did not become a submission. */
    public record Problem(long line, String reason) {}
}
