package org.folkmoot.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.folkmoot.intake.file.Refusals;
import org.folkmoot.intake.file.SafeZip;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.file.ZipLimits;
import org.folkmoot.intake.workbook.OldOffice;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;

/** The kind of a file, told from its content; the file name is not trusted. */
enum FileKind {
    XLSX,
    ODS,
    /** A zip archive of anything else. */
    ZIP,
    /** Anything not recognised as another kind. */
    TEXT;

    private static final int HEAD = 4096;

    /**
     * @throws Refusal if the file is of a known kind that cannot be read as a table; the message says what to do
     * instead
     */
    static FileKind of(SourceFile file) {
        try {
            byte[] head;
            try (InputStream in = file.open()) {
                head = in.readNBytes(HEAD);
            }
            if (starts(head, "PK\u0003\u0004") || starts(head, "PK\u0005\u0006")) {
                return archive(file);
            }
            if (starts(head, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
                throw new OldOffice(file).refusal();
            }
            refuseKnown(file, head);
            return TEXT;
        } catch (IOException e) {
            throw Refusals.unreadable(file, e);
        }
    }

    private static FileKind archive(SourceFile file) throws IOException {
        try (SafeZip zip = SafeZip.open(file, ZipLimits.WORKBOOK)) {
            if (zip.has("[Content_Types].xml")) {
                return office(file, zip);
            }
            if (zip.has("mimetype")) {
                String type = new String(zip.bytes("mimetype", 1 << 10), StandardCharsets.US_ASCII).strip();
                if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
                    return ODS;
                }
                if (type.startsWith("application/vnd.oasis.opendocument.")) {
                    throw document(file);
                }
            }
            if (zip.has("Index/Document.iwa") || zip.has("Index.zip") || zip.has("index.apxl")) {
                throw Refusal.of(SourceReason.NUMBERS, file.name());
            }
            return ZIP;
        }
    }

    private static FileKind office(SourceFile file, SafeZip zip) {
        List<String> names = zip.entries().stream()
                .map(entry -> entry.name().toLowerCase(Locale.ROOT))
                .toList();
        if (names.stream().anyMatch(name -> name.endsWith("workbook.bin"))) {
            throw Refusal.of(SourceReason.XLSB, file.name());
        }
        if (names.stream().anyMatch(name -> name.startsWith("word/") || name.startsWith("ppt/"))) {
            throw document(file);
        }
        return XLSX;
    }

    private static Refusal document(SourceFile file) {
        return Refusal.of(SourceReason.DOCUMENT, file.name());
    }

    private static void refuseKnown(SourceFile file, byte[] head) {
        if (starts(head, "%PDF")) {
            throw document(file);
        }
        if (starts(head, "\u0089PNG")
                || starts(head, "\u00FF\u00D8\u00FF")
                || starts(head, "GIF8")
                || starts(head, "II*\0")
                || starts(head, "MM\0*")) {
            throw Refusal.of(SourceReason.PICTURE, file.name());
        }
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("{\\rtf")) {
            throw document(file);
        }
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
            throw Refusal.of(SourceReason.WEB_PAGE, file.name());
        }
        if (text.startsWith("<?xml")) {
            throw Refusal.of(SourceReason.XML, file.name());
        }
    }

    private static boolean starts(byte[] head, String magic) {
        byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= bytes.length && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
    }
}
