package org.folkmoot.intake.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;

/**
 * Identifies a Microsoft compound file by the names in its directory: an old workbook, a password-protected one, or a
 * document. None of them can be read; the user is told what to do.
 */
public final class OldOffice {
    /** Directory entries start on multiples of this offset. */
    private static final int ENTRY = 128;
    /**
     * Bytes examined at either end of the file, where directories of real files are; otherwise the answer is general.
     */
    private static final long MAX_SCANNED_BYTES = 512L << 20;

    private final SourceFile file;

    public OldOffice(SourceFile file) {
        this.file = file;
    }

    public Refusal refusal() throws IOException {
        boolean workbook = false;
        boolean document = false;
        byte[] entry = new byte[ENTRY];
        try (InputStream in = new BufferedInputStream(file.open(), 1 << 16)) {
            for (long at = 0; at < MAX_SCANNED_BYTES && in.readNBytes(entry, 0, ENTRY) == ENTRY; at += ENTRY) {
                if (named(entry, "EncryptedPackage")) {
                    return Refusal.of(SourceReason.LOCKED_EXCEL, file.name());
                }
                workbook |= named(entry, "Workbook") || named(entry, "Book");
                document |= named(entry, "WordDocument") || named(entry, "PowerPoint Document");
            }
        }
        if (document && !workbook) {
            return Refusal.of(SourceReason.DOC, file.name());
        }
        return Refusal.of(SourceReason.XLS, file.name());
    }

    private static boolean named(byte[] entry, String name) {
        byte[] wide = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i < wide.length; i++) {
            if (entry[i] != wide[i]) {
                return false;
            }
        }
        return true;
    }
}
