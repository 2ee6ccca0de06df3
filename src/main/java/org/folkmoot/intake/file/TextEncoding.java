package org.folkmoot.intake.file;

import java.nio.charset.Charset;

/**
 * The encoding of a text file.
 *
 * @param bomLength length of the byte order mark in bytes; skipped when reading
 * @param guessed whether other encodings would be possible too
 * @param reason a sentence that says how the encoding was determined
 */
public record TextEncoding(Charset charset, int bomLength, String reason, boolean guessed) {
    /** An encoding that the bytes leave no doubt about, or that was asked for. */
    public TextEncoding(Charset charset, int bomLength, String reason) {
        this(charset, bomLength, reason, false);
    }
}
