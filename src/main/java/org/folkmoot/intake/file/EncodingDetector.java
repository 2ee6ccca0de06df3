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
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
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
            throw Refusal.of(SourceReason.NOT_CSV_BUT_ZIP, file.name());
        }
        if (scan.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw Refusal.of(SourceReason.NOT_CSV_BUT_OFFICE, file.name());
        }
        if (requested != null) {
            TextEncoding encoding = requested(requested.strip());
            return checked(encoding, SourceReason.NOT_IN_ENCODING);
        }
        TextEncoding wide = utf16();
        if (wide != null) {
            return checked(wide, SourceReason.NOT_UTF16);
        }
        if (scan.evenZeros() + scan.oddZeros() > 0) {
            throw refused(DecodingCheck.firstFault(file, ISO_8859_1, 0), SourceReason.NUL_BYTE, "");
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
            throw refused(DecodingCheck.firstFault(file, UTF_8, 0), SourceReason.MIXED_ENCODING, UTF_8.name());
        }
        Optional<SingleByteGuess.Guess> guess = SingleByteGuess.of(file);
        boolean otherScript = scan.high() >= ENOUGH && scan.high() * 2 > scan.letters();
        if (guess.isPresent() && !guess.get().charset().equals(WINDOWS_1252)) {
            Charset charset = guess.get().charset();
            TextEncoding found = new TextEncoding(
                    charset,
                    0,
                    "It is not valid UTF-8, and its characters fit the words around them best in " + charset.name()
                            + ".",
                    true);
            return checked(found, SourceReason.NOT_IN_ENCODING);
        }
        if (scan.undefined1252() > 0) {
            throw refused(
                    DecodingCheck.firstFault(file, WINDOWS_1252, 0),
                    SourceReason.NOT_WINDOWS_1252,
                    WINDOWS_1252.name());
        }
        if (otherScript) {
            throw Refusal.of(SourceReason.OTHER_SCRIPT, file.name());
        }
        return new TextEncoding(
                WINDOWS_1252,
                0,
                "It is not valid UTF-8, and every byte has a meaning in Windows-1252.",
                guess.isEmpty() || guess.get().close());
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
            throw Refusal.caused(e, SourceReason.UNKNOWN_ENCODING, name);
        }
        boolean mark = charset.equals(UTF_8) && scan.startsWith(0xEF, 0xBB, 0xBF);
        boolean wideMark = (charset.equals(UTF_16LE) && scan.startsWith(0xFF, 0xFE))
                || (charset.equals(UTF_16BE) && scan.startsWith(0xFE, 0xFF));
        return new TextEncoding(charset, mark ? 3 : wideMark ? 2 : 0, reason);
    }

    private TextEncoding checked(TextEncoding encoding, SourceReason reason) throws IOException {
        Optional<DecodingCheck.Fault> fault = DecodingCheck.firstFault(file, encoding.charset(), encoding.bomLength());
        if (fault.isPresent()) {
            throw refused(fault, reason, encoding.charset().name());
        }
        return encoding;
    }

    /** @param reason for bytes other than a NUL that are wrong; its details are the line, the file and the encoding */
    private Refusal refused(Optional<DecodingCheck.Fault> fault, SourceReason reason, String encoding) {
        if (fault.isEmpty()) {
            return Refusals.changed(file);
        }
        long line = fault.get().line();
        return fault.get().nul()
                ? Refusal.of(SourceReason.NUL_BYTE, line, file.name())
                : Refusal.of(reason, line, file.name(), encoding);
    }
}
