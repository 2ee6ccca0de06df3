package org.folkmoot.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import org.folkmoot.model.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a whole text file into memory, detecting its encoding as for a table. */
public final class PlainText {
    private PlainText() {}

    /**
     * Returns the text verbatim, without a byte order mark.
     *
     * @param encoding name of the only charset to try, or null to detect it
     * @throws Refusal if the bytes are not text in the requested encoding, or in any known one, or contain a NUL
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
