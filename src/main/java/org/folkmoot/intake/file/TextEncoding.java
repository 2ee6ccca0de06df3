package org.folkmoot.intake.file;

import java.nio.charset.Charset;

/**
 * The encoding of a text file.
 *
 * @param bomLength length of the byte order mark in bytes; skipped when reading
 * @param reason a sentence that says how the encoding was determined
 */
public record TextEncoding(Charset charset, int bomLength, String reason) {}
