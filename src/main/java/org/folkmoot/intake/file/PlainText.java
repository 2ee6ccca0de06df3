package org.folkmoot.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import org.folkmoot.model.Refusal;
import org.jspecify.annotations.Nullable;

/** A whole file of text in memory, its encoding found as that of a table is. */
public final class PlainText {
    private PlainText() {}

    /**
     * The text verbatim, without a byte order mark.
     *
     * @param encoding a charset's name, which is then kept to, or null
     * @throws Refusal if the bytes are no text in the requested or in any known encoding, or hold a NUL
     */
    public static String read(SourceFile file, @Nullable String encoding) throws IOException {
        TextEncoding found = new EncodingDetector(file, ByteScan.of(file)).detect(encoding);
        byte[] bytes;
        try (InputStream in = file.open()) {
            in.skipNBytes(found.bomLength());
            bytes = in.readAllBytes();
        }
        return found.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
