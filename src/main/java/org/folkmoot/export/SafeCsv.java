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
import org.folkmoot.model.file.FormulaGuard;

/**
 * Writes CSV as in RFC 4180: UTF-8 with a byte order mark, which Excel needs, and CRLF line ends. A cell that a
 * spreadsheet might run as a formula is prefixed with {@code '}. Write errors surface as {@link
 * java.io.UncheckedIOException}.
 */
public final class SafeCsv implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private final CsvWriter csv;

    /** Starts a file on the stream; {@link #close} closes it. */
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

    /** As {@link FormulaGuard#guarded}. */
    public static String guarded(String cell) {
        return FormulaGuard.guarded(cell);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
