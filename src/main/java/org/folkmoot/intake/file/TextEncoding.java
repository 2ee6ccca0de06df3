package org.folkmoot.intake.file;

import java.nio.charset.Charset;

/**
 * How the bytes of a file read as text.
 *
 * @param bomLength bytes of the byte order mark, to be skipped
 * @param reason one plain sentence that says how this is known
 */
public record TextEncoding(Charset charset, int bomLength, String reason) {}
