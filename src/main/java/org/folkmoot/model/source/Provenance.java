package org.folkmoot.model.source;

import java.time.Instant;

/**
 * Where a submission came from.
 *
 * @param sheet of a workbook; empty for other files
 * @param line in the file or sheet, from 1; for a letter, its number
 * @param sha256 of the file, in hexadecimal
 * @param coder who imported it
 */
public record Provenance(
        long importId, String fileName, String sheet, long line, String sha256, String coder, Instant at) {}
