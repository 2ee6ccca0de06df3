package org.folkmoot.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Decodes a whole file and finds the line of the first byte that is invalid in the encoding. */
final class DecodingCheck {
    private static final int CHUNK = 1 << 16;

    /** The first fault and its line, from 1. */
    record Fault(long line, boolean nul) {}

    private final CharBuffer chars = CharBuffer.allocate(CHUNK);
    private long line = 1;
    private boolean afterReturn;
    private boolean nul;

    private DecodingCheck() {}

    /** Empty if the whole file decodes and contains no NUL character. */
    static Optional<Fault> firstFault(SourceFile file, Charset charset, int skip) throws IOException {
        return new DecodingCheck().run(file, charset, skip);
    }

    private Optional<Fault> run(SourceFile file, Charset charset, int skip) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        try (InputStream in = file.open()) {
            in.skipNBytes(skip);
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                if (!decodes(decoder, bytes, end)) {
                    return Optional.of(new Fault(line, nul));
                }
                bytes.compact();
            }
        }
        return Optional.empty();
    }

    private boolean decodes(CharsetDecoder decoder, ByteBuffer bytes, boolean end) {
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, end);
            if (!clean(chars.flip()) || result.isError()) {
                return false;
            }
            chars.clear();
            if (result.isUnderflow()) {
                return true;
            }
        }
    }

    private boolean clean(CharBuffer text) {
        while (text.hasRemaining()) {
            char each = text.get();
            if (each == 0) {
                nul = true;
                return false;
            }
            line += each == '\r' || (each == '\n' && !afterReturn) ? 1 : 0;
            afterReturn = each == '\r';
        }
        return true;
    }
}
