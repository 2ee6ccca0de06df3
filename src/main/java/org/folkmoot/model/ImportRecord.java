package org.folkmoot.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One import, whether it stands or was taken back. {@code rows} is {@code submissions} plus {@code problems} plus
 * {@code skipped} plus {@code updated}.
 *
 * @param sheet of a workbook; empty for other files
 * @param sha256 of the file, in hexadecimal
 * @param worked how many of the responses that it brought are coded or done by somebody since
 * @param withdrawn who took it back and when; empty if it stands
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

    /** Who took an import back, and when. */
    public record Withdrawn(String coder, Instant at) {}

    /** @param role what the column became */
    public record Column(int position, String header, ColumnRole role) {}

    /** A row that became no submission. */
    public record Problem(long line, String reason) {}
}
