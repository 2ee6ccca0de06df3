package org.folkmoot.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Byte statistics that reveal the encoding of a file. The whole file is scanned, because a single byte at the very end
 * can decide between UTF-8 and Windows-1252.
 */
public final class ByteScan {
    private static final int CHUNK = 1 << 16;
    private static final int HEAD = 4;
    /** The five bytes that Windows-1252 leaves undefined. */
    private static final String UNDEFINED_1252 = "\u0081\u008D\u008F\u0090\u009D";

    /** 1 for each ASCII letter. */
    private static final byte[] LETTER = new byte[128];

    static {
        Arrays.fill(LETTER, 'A', 'Z' + 1, (byte) 1);
        Arrays.fill(LETTER, 'a', 'z' + 1, (byte) 1);
    }

    private final MessageDigest digest = Digests.sha256();
    private byte[] head = new byte[0];
    private String sha256 = "";
    private long size;
    private long evenZeros;
    private long oddZeros;
    private long undefined1252;
    private long high;
    private long letters;
    private long wellFormed;
    private long malformed;

    /** Continuation bytes that the current UTF-8 sequence still needs, and the valid range of the next one. */
    private int needed;

    private int lower = 0x80;
    private int upper = 0xBF;

    private ByteScan() {}

    public static ByteScan of(SourceFile file) throws IOException {
        ByteScan scan = new ByteScan();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = file.open()) {
            // readNBytes fills every chunk but the last, so even and odd offsets keep their parity across chunks.
            for (int read = in.readNBytes(chunk, 0, CHUNK); read > 0; read = in.readNBytes(chunk, 0, CHUNK)) {
                scan.take(chunk, read);
            }
        }
        scan.finish();
        return scan;
    }

    private void take(byte[] chunk, int length) {
        if (size == 0) {
            head = Arrays.copyOf(chunk, Math.min(HEAD, length));
        }
        digest.update(chunk, 0, length);
        size += length;
        for (int i = 0; i < length; i++) {
            byte signed = chunk[i];
            if (signed > 0) {
                letters += LETTER[signed];
                if (needed == 0) {
                    continue;
                }
            }
            int unsigned = signed & 0xFF;
            if (unsigned == 0) {
                evenZeros += (i + 1) & 1;
                oddZeros += i & 1;
            } else if (unsigned > 0x7F) {
                high++;
                undefined1252 += UNDEFINED_1252.indexOf(unsigned) >= 0 ? 1 : 0;
            }
            utf8(unsigned);
        }
    }

    /** Follows table 3-7 of the Unicode Standard, "Well-Formed UTF-8 Byte Sequences". */
    private void utf8(int unsigned) {
        if (needed > 0) {
            if (unsigned >= lower && unsigned <= upper) {
                needed--;
                lower = 0x80;
                upper = 0xBF;
                wellFormed += needed == 0 ? 1 : 0;
                return;
            }
            malformed++;
            needed = 0;
        }
        lower = 0x80;
        upper = 0xBF;
        if (unsigned < 0x80) {
            return;
        }
        if (unsigned >= 0xC2 && unsigned <= 0xDF) {
            needed = 1;
        } else if (unsigned >= 0xE0 && unsigned <= 0xEF) {
            needed = 2;
            lower = unsigned == 0xE0 ? 0xA0 : 0x80;
            upper = unsigned == 0xED ? 0x9F : 0xBF;
        } else if (unsigned >= 0xF0 && unsigned <= 0xF4) {
            needed = 3;
            lower = unsigned == 0xF0 ? 0x90 : 0x80;
            upper = unsigned == 0xF4 ? 0x8F : 0xBF;
        } else {
            malformed++;
        }
    }

    private void finish() {
        malformed += needed > 0 ? 1 : 0;
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    public String sha256() {
        return sha256;
    }

    /** Total number of bytes. */
    public long size() {
        return size;
    }

    boolean startsWith(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Zero bytes at even offsets, where UTF-16 big endian has the high half of Latin letters. */
    long evenZeros() {
        return evenZeros;
    }

    /** Zero bytes at odd offsets, where UTF-16 little endian has the high half of Latin letters. */
    long oddZeros() {
        return oddZeros;
    }

    long undefined1252() {
        return undefined1252;
    }

    /** Bytes from 0x80 up. */
    long high() {
        return high;
    }

    /** ASCII letters. */
    long letters() {
        return letters;
    }

    /** Well-formed UTF-8 sequences of two or more bytes. */
    long wellFormed() {
        return wellFormed;
    }

    /** Malformed UTF-8 sequences. */
    long malformed() {
        return malformed;
    }
}
