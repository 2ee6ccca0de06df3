package org.folkmoot.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * CSV by RFC 4180 in UTF-8 with a byte order mark, by which Excel knows it, and CRLF line ends. A cell that a
 * spreadsheet might run as a formula is made harmless by a leading {@code '}. Write errors surface as
 * {@link java.io.UncheckedIOException}.
 */
public final class SafeCsv implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String GUARDED = "=+-@'\t\r";
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

    private final CsvWriter csv;

    /** Starts a file on the stream, which {@link #close} closes. */
    public SafeCsv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    public void row(String... cells) {
        row(List.of(cells));
    }

    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(SafeCsv::guarded).toList());
    }

    /**
     * The cell with a {@code '} before it if it starts with one of {@code = + - @ '}, tab or carriage return, and is
     * not a plain decimal number such as -3.5 or +4. Readers take exactly one such {@code '} off again.
     */
    public static String guarded(String cell) {
        boolean suspect = !cell.isEmpty() && GUARDED.indexOf(cell.charAt(0)) >= 0;
        return suspect && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
