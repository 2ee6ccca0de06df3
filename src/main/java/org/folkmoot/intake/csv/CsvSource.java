package org.folkmoot.intake.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.folkmoot.intake.columns.MappingGuesser;
import org.folkmoot.intake.file.ByteScan;
import org.folkmoot.intake.file.EncodingDetector;
import org.folkmoot.intake.file.Fingerprint;
import org.folkmoot.intake.file.Refusals;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.file.TextEncoding;
import org.folkmoot.intake.table.ColumnGuess;
import org.folkmoot.intake.table.Header;
import org.folkmoot.intake.table.HeaderFinder;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.intake.table.TableLimits;
import org.folkmoot.intake.table.TableRow;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceFormat;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.model.source.WarningCode;

/**
 * A CSV file (RFC 4180, any line ends) as a header and records, verbatim. Holds nothing open: each reading reopens the
 * file, streams it in constant memory, and fails if the file has changed since it was first examined.
 */
public final class CsvSource implements RecordSource {
    private final SourceFile file;
    private final String sha256;
    private final long size;
    private final TextEncoding encoding;
    private final char delimiter;
    private final boolean spaced;
    private final Header header;
    private final SourceTable table;

    private CsvSource(SourceFile file, ReadOptions options) throws IOException {
        this.file = file;
        ByteScan scan = ByteScan.of(file);
        if (scan.size() == 0) {
            throw Refusal.of(SourceReason.EMPTY, file.name());
        }
        sha256 = scan.sha256();
        size = scan.size();
        encoding = new EncodingDetector(file, scan).detect(options.encoding());
        String asked = options.delimiter();
        delimiter = asked == null
                ? new DelimiterDetector(file).detect(reader(new Fingerprint(file.open())))
                : DelimiterDetector.requested(asked);
        spaced = new DelimiterDetector(file).spaced(reader(new Fingerprint(file.open())), delimiter);
        header = readHeader(options);
        table = new SourceTable(
                file.name(),
                SourceFormat.TEXT,
                encoding.charset().name(),
                String.valueOf(delimiter),
                null,
                List.of(),
                header.line(),
                header.rows(),
                header.names(),
                header.written(),
                header.layout().orElse(null));
    }

    /**
     * Examines the whole file once and reads its header.
     *
     * @throws Refusal if the file does not exist, is not text, or has no usable header
     */
    public static CsvSource open(Path path, ReadOptions options) {
        return open(SourceFile.of(path), options);
    }

    /** As {@link #open(Path, ReadOptions)}. */
    public static CsvSource open(SourceFile file, ReadOptions options) {
        try {
            return new CsvSource(file, options);
        } catch (IOException e) {
            throw Refusals.unreadable(file, e);
        }
    }

    @Override
    public SourceTable table() {
        return table;
    }

    @Override
    public String reading() {
        return encoding.reason() + header.explanation();
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public List<ImportWarning> warnings() {
        return encoding.guessed()
                ? List.of(ImportWarning.of(
                        WarningCode.ENCODING_GUESSED, encoding.charset().name()))
                : List.of();
    }

    /** Size of the file in bytes. */
    public long size() {
        return size;
    }

    /**
     * Passes on every record below the header, in order.
     *
     * @param progress receives the bytes read, out of {@link #size}
     * @throws Refusal if the file has changed since it was opened, or a quotation mark is never closed
     */
    @Override
    public void read(Consumer<? super SourceRecord> sink, Progress progress) {
        try {
            Fingerprint bytes = new Fingerprint(file.open());
            try (CsvRecords records = records(bytes)) {
                for (TableRow raw = records.next(); raw != null; raw = records.next()) {
                    if (raw.ordinal() > header.lastOrdinal()) {
                        sink.accept(record(raw, records.broken(raw)));
                    }
                    if (bytes.advanced()) {
                        progress.step(bytes.count(), size);
                    }
                }
                bytes.drain();
                if (bytes.count() != size
                        || !HexFormat.of().formatHex(bytes.sha256()).equals(sha256)) {
                    throw Refusals.changed(file);
                }
            }
            progress.step(size, size);
        } catch (CharacterCodingException e) {
            throw Refusal.caused(e, SourceReason.CHANGED, file.name());
        } catch (IOException e) {
            throw Refusals.unreadable(file, e);
        }
    }

    @Override
    public List<ColumnGuess> guess() {
        return MappingGuesser.load().guess(this);
    }

    @Override
    public List<SourceRecord.Row> sample(int limit) {
        List<SourceRecord.Row> rows = new ArrayList<>();
        try (CsvRecords records = records(new Fingerprint(file.open()))) {
            for (TableRow raw = records.next(); raw != null && rows.size() < limit; raw = records.next()) {
                if (raw.ordinal() > header.lastOrdinal()
                        && record(raw, records.broken(raw)) instanceof SourceRecord.Row row) {
                    rows.add(row);
                }
            }
        } catch (IOException e) {
            throw Refusals.unreadable(file, e);
        }
        return rows;
    }

    private Header readHeader(ReadOptions options) throws IOException {
        Set<Long> broken = new HashSet<>();
        List<TableRow> rows;
        try (CsvRecords records = records(new Fingerprint(file.open()))) {
            rows = HeaderFinder.first(
                    () -> {
                        TableRow raw = records.next();
                        if (raw != null && records.broken(raw)) {
                            broken.add(raw.ordinal());
                        }
                        return raw;
                    },
                    HeaderFinder.ROWS);
        }
        Header found = new HeaderFinder(file.name(), rows, List.of(), false).find(options);
        for (TableRow raw : rows.subList(found.above(), found.above() + found.rows())) {
            if (broken.contains(raw.ordinal())) {
                throw Refusal.of(SourceReason.QUOTE_IN_HEADING, raw.line(), file.name());
            }
        }
        return found;
    }

    private SourceRecord record(TableRow raw, boolean broken) {
        if (broken) {
            return new SourceRecord.Problem(raw.line(), brokenQuotes(raw));
        }
        if (header.isRepeatedBy(raw.cells())) {
            return new SourceRecord.Problem(
                    raw.line(), "The row repeats the headings, as where two exports are put together; leave it out.");
        }
        int expected = table.header().size();
        List<String> cells = raw.cells();
        if (raw.cellCount() > expected && raw.cellCount() <= TableLimits.MAX_COLUMNS) {
            int last = cells.size();
            while (last > expected && cells.get(last - 1).isEmpty()) {
                last--;
            }
            cells = cells.subList(0, last);
        }
        if (raw.cellCount() < expected || cells.size() != expected) {
            return new SourceRecord.Problem(
                    raw.line(), "The row has " + cells(raw.cellCount()) + " where the header has " + expected + ".");
        }
        return new SourceRecord.Row(raw.line(), cells);
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }

    private static String brokenQuotes(TableRow raw) {
        String lines =
                raw.line() == raw.lastLine() ? "The row" : "The row, which reaches to line " + raw.lastLine() + ",";
        return lines + " has a quotation mark inside a quoted cell; double it there.";
    }

    private CsvRecords records(Fingerprint bytes) throws IOException {
        return new CsvRecords(file, reader(bytes), delimiter, spaced);
    }

    private Reader reader(Fingerprint bytes) throws IOException {
        bytes.skipNBytes(encoding.bomLength());
        return new InputStreamReader(
                bytes,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
