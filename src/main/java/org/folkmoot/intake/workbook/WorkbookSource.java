package org.folkmoot.intake.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.intake.columns.MappingGuesser;
import org.folkmoot.intake.file.Fingerprint;
import org.folkmoot.intake.file.Refusals;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.table.ColumnGuess;
import org.folkmoot.intake.table.ColumnLetters;
import org.folkmoot.intake.table.Header;
import org.folkmoot.intake.table.HeaderFinder;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.intake.table.TableRow;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SheetName;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.model.source.WarningCode;

/** One sheet of a workbook as a header and records, streamed in bounded memory. */
public final class WorkbookSource implements RecordSource {
    private static final long STEP = 1 << 18;
    private static final int MAX_SHEETS = 50;

    /** Opens a workbook; the caller closes it. */
    @FunctionalInterface
    public interface Opener {
        public Workbook open(SourceFile file) throws IOException;
    }

    private final SourceFile file;
    private final Opener opener;
    private final String sha256;
    private final int sheet;
    private final Header header;
    private final SourceTable table;
    private final String reading;
    private final List<ImportWarning> warnings;

    private WorkbookSource(SourceFile file, Opener opener, ReadOptions options) throws IOException {
        this.file = file;
        this.opener = opener;
        sha256 = digest();
        try (Workbook book = opener.open(file)) {
            SheetChoice.Choice choice = new SheetChoice(file, book).choose(options);
            sheet = choice.index();
            header = choice.header();
            warnings = otherSheets(book);
            reading = choice.reason() + header.explanation();
            table = new SourceTable(
                    file.name(),
                    book.format(),
                    "",
                    "",
                    book.sheets().get(sheet).name(),
                    book.sheets(),
                    header.line(),
                    header.rows(),
                    header.names(),
                    header.written(),
                    header.layout().orElse(null));
        }
    }

    /** @throws Refusal if the file is not a readable workbook, or has no usable header */
    public static WorkbookSource open(SourceFile file, Opener opener, ReadOptions options) {
        try {
            return new WorkbookSource(file, opener, options);
        } catch (IOException e) {
            throw Refusals.unreadable(file, e);
        }
    }

    private String digest() throws IOException {
        try (Fingerprint bytes = new Fingerprint(file.open())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.sha256());
        }
    }

    @Override
    public SourceTable table() {
        return table;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public String reading() {
        return reading;
    }

    @Override
    public List<ImportWarning> warnings() {
        return warnings;
    }

    /** A warning for each sheet with content that is not read, with its number of rows. */
    private List<ImportWarning> otherSheets(Workbook book) throws IOException {
        List<ImportWarning> others = new ArrayList<>();
        for (int i = 0; i < Math.min(book.sheets().size(), MAX_SHEETS); i++) {
            if (i != sheet) {
                other(book, i).ifPresent(others::add);
            }
        }
        return others;
    }

    private Optional<ImportWarning> other(Workbook book, int index) throws IOException {
        SheetName name = book.sheets().get(index);
        long count = 0;
        boolean same = false;
        try (Workbook.Rows rows = book.rows(index)) {
            for (TableRow raw = rows.next(); raw != null; raw = rows.next()) {
                if (header.isRepeatedBy(raw.cells())) {
                    same = true;
                } else {
                    count += raw.cells().stream().allMatch(String::isBlank) ? 0 : 1;
                }
            }
        } catch (Refusal e) {
            // A sheet that is not read may be damaged; its rows up to there are counted.
            same |= count == 0;
        }
        WarningCode code = name.hidden()
                ? WarningCode.HIDDEN_SHEET_NOT_READ
                : same ? WarningCode.SHEET_WITH_SAME_HEADINGS : WarningCode.SHEET_NOT_READ;
        return count == 0 && !same ? Optional.empty() : Optional.of(ImportWarning.of(code, name.name(), count));
    }

    @Override
    public void read(Consumer<? super SourceRecord> sink, Progress progress) {
        try (Workbook book = opener.open(file);
                Workbook.Rows rows = book.rows(sheet)) {
            long told = 0;
            for (TableRow raw = rows.next(); raw != null; raw = rows.next()) {
                if (raw.ordinal() > header.lastOrdinal()) {
                    sink.accept(record(raw));
                }
                if (rows.done() - told >= STEP) {
                    told = rows.done();
                    progress.step(told, rows.total());
                }
            }
            checkUnchanged();
            progress.step(rows.total(), rows.total());
        } catch (Refusal e) {
            checkUnchanged();
            throw e;
        } catch (IOException e) {
            throw Refusals.unreadable(file, e);
        }
    }

    private void checkUnchanged() {
        try {
            if (!digest().equals(sha256)) {
                throw Refusals.changed(file);
            }
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
        List<SourceRecord.Row> sample = new ArrayList<>();
        try (Workbook book = opener.open(file);
                Workbook.Rows rows = book.rows(sheet)) {
            long length = 0;
            for (TableRow raw = rows.next();
                    raw != null && sample.size() < limit && length <= HeaderFinder.LENGTH;
                    raw = rows.next()) {
                length += raw.length();
                if (raw.ordinal() > header.lastOrdinal() && record(raw) instanceof SourceRecord.Row row) {
                    sample.add(row);
                }
            }
        } catch (IOException e) {
            throw Refusals.unreadable(file, e);
        }
        return sample;
    }

    private SourceRecord record(TableRow raw) {
        List<String> cells = raw.cells();
        if (header.isRepeatedBy(cells)) {
            return new SourceRecord.Problem(
                    raw.line(), "The row repeats the headings, as where two exports are put together; leave it out.");
        }
        int width = header.width();
        if (cells.size() > width) {
            return new SourceRecord.Problem(
                    raw.line(),
                    "The row has text in column " + ColumnLetters.of(cells.size() - 1)
                            + ", beyond the last heading; give that column a heading.");
        }
        if (raw.twice() >= 0) {
            return new SourceRecord.Problem(
                    raw.line(),
                    "The file has the cell " + ColumnLetters.of(raw.twice()) + raw.line()
                            + " twice, so which of the two is meant cannot be known; mend the cell and save the file again.");
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf(0) >= 0)) {
            return new SourceRecord.Problem(raw.line(), "The row has a NUL character, which is no text; delete it.");
        }
        if (cells.size() < width) {
            List<String> padded = new ArrayList<>(cells);
            padded.addAll(Collections.nCopies(width - cells.size(), ""));
            cells = padded;
        }
        return new SourceRecord.Row(raw.line(), cells);
    }
}
