package org.folkmoot.intake.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Detects the encoding of a text file from all its bytes. In order of precedence: a byte order mark, the zero bytes of
 * UTF-16, valid UTF-8, Windows-1252. A file that fits none is refused rather than read as gibberish.
 */
public final class EncodingDetector {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Minimum number of accented letters before their share is judged; above a third, the text is in another script.
     */
    private static final int ENOUGH = 40;

    private final SourceFile file;
    private final ByteScan scan;

    public EncodingDetector(SourceFile file, ByteScan scan) {
        this.file = file;
        this.scan = scan;
    }

    /**
     * Returns the encoding of the file.
     *
     * @param requested name of the only charset to try, or null to detect it
     * @throws Refusal if the bytes are not text in the requested encoding, or in any known one
     */
    public TextEncoding detect(@Nullable String requested) throws IOException {
        if (scan.startsWith('P', 'K', 3, 4)) {
            throw Refusal.input(file.name() + " is a workbook or a ZIP file, not CSV; save it as CSV first.");
        }
        if (scan.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw Refusal.input(file.name() + " is an old or locked Office file, not CSV; save it as CSV first.");
        }
        if (requested != null) {
            TextEncoding encoding = requested(requested.strip());
            return checked(
                    encoding, "choose another encoding, or none to have it found out (--encoding on the command line)");
        }
        TextEncoding wide = utf16();
        if (wide != null) {
            return checked(wide, "save it again as CSV in UTF-8");
        }
        if (scan.evenZeros() + scan.oddZeros() > 0) {
            throw refused(DecodingCheck.firstFault(file, ISO_8859_1, 0), "", "");
        }
        if (scan.malformed() == 0) {
            return scan.startsWith(0xEF, 0xBB, 0xBF)
                    ? new TextEncoding(UTF_8, 3, "A byte order mark says UTF-8.")
                    : new TextEncoding(UTF_8, 0, "All of it is valid UTF-8.");
        }
        return windows();
    }

    private TextEncoding windows() throws IOException {
        // Windows-1252 text hardly ever forms UTF-8 sequences by chance, so their presence means damaged UTF-8.
        if (scan.wellFormed() >= scan.malformed() || scan.startsWith(0xEF, 0xBB, 0xBF)) {
            throw refused(
                    DecodingCheck.firstFault(file, UTF_8, 0),
                    "UTF-8, as the rest of the file is",
                    "mend that line, or choose windows-1252 to read all of it as that (--encoding on the command line)");
        }
        if (scan.undefined1252() > 0) {
            throw refused(
                    DecodingCheck.firstFault(file, WINDOWS_1252, 0),
                    "Windows-1252, and the file is not UTF-8 either",
                    "save it again as CSV in UTF-8, or choose its encoding (--encoding on the command line)");
        }
        if (scan.high() >= ENOUGH && scan.high() * 2 > scan.letters()) {
            throw Refusal.input(file.name() + " is not UTF-8, and has too few plain letters to be Windows-1252;"
                    + " save it again as CSV in UTF-8, or choose its encoding (--encoding on the command line).");
        }
        return new TextEncoding(
                WINDOWS_1252, 0, "It is not valid UTF-8, and every byte has a meaning in Windows-1252.");
    }

    private @Nullable TextEncoding utf16() {
        if (scan.startsWith(0xFF, 0xFE)) {
            return new TextEncoding(UTF_16LE, 2, "A byte order mark says UTF-16, little endian.");
        }
        if (scan.startsWith(0xFE, 0xFF)) {
            return new TextEncoding(UTF_16BE, 2, "A byte order mark says UTF-16, big endian.");
        }
        long units = scan.size() / 2;
        if (scan.size() % 2 == 0 && mostly(scan.oddZeros(), scan.evenZeros(), units)) {
            return new TextEncoding(UTF_16LE, 0, "Every other byte is zero, as in UTF-16, little endian.");
        }
        if (scan.size() % 2 == 0 && mostly(scan.evenZeros(), scan.oddZeros(), units)) {
            return new TextEncoding(UTF_16BE, 0, "Every other byte is zero, as in UTF-16, big endian.");
        }
        return null;
    }

    private static boolean mostly(long high, long low, long units) {
        return high * 3 >= units && low * 20 <= high && high > 0;
    }

    private TextEncoding requested(String name) {
        String reason = "It was asked for.";
        if (name.toUpperCase(Locale.ROOT).matches("UTF[-_]?16")) {
            TextEncoding wide = utf16();
            return wide == null ? new TextEncoding(UTF_16LE, 0, reason) : wide;
        }
        Charset charset;
        try {
            charset = Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "There is no encoding \"" + name + "\"; try utf-8, utf-16 or windows-1252.", e);
        }
        boolean mark = charset.equals(UTF_8) && scan.startsWith(0xEF, 0xBB, 0xBF);
        boolean wideMark = (charset.equals(UTF_16LE) && scan.startsWith(0xFF, 0xFE))
                || (charset.equals(UTF_16BE) && scan.startsWith(0xFE, 0xFF));
        return new TextEncoding(charset, mark ? 3 : wideMark ? 2 : 0, reason);
    }

    private TextEncoding checked(TextEncoding encoding, String remedy) throws IOException {
        Optional<DecodingCheck.Fault> fault = DecodingCheck.firstFault(file, encoding.charset(), encoding.bomLength());
        if (fault.isPresent()) {
            throw refused(fault, encoding.charset().name(), remedy);
        }
        return encoding;
    }

    private Refusal refused(Optional<DecodingCheck.Fault> fault, String encoding, String remedy) {
        if (fault.isEmpty()) {
            return Refusals.changed(file);
        }
        String line = "Line " + fault.get().line() + " of " + file.name();
        return Refusal.input(
                fault.get().nul()
                        ? line + " has a NUL byte, so it is not text or is damaged; export it again as CSV in UTF-8."
                        : line + " is not valid " + encoding + "; " + remedy + ".");
    }
}
