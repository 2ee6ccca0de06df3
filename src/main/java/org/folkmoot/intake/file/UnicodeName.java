package org.folkmoot.intake.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;

/** The name of an archive's entry, from the Unicode path field that Info-ZIP and others add (ZIP specification, 4.6.9). */
final class UnicodeName {
    private static final int FIELD = 0x7075;
    /** Version and checksum of the plain name. */
    private static final int HEAD = 5;

    private UnicodeName() {}

    static String of(ZipEntry entry) {
        byte[] extra = entry.getExtra();
        if (extra == null) {
            return entry.getName();
        }
        ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
        while (fields.remaining() >= 4) {
            int id = fields.getShort() & 0xFFFF;
            int length = fields.getShort() & 0xFFFF;
            if (length > fields.remaining()) {
                break;
            }
            if (id == FIELD && length > HEAD) {
                try {
                    return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(fields.slice(fields.position() + HEAD, length - HEAD))
                            .toString();
                } catch (CharacterCodingException e) {
                    return entry.getName();
                }
            }
            fields.position(fields.position() + length);
        }
        return entry.getName();
    }
}
