package org.folkmoot.intake.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.table.TableLimits;
import org.folkmoot.intake.table.TableRow;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.jspecify.annotations.Nullable;

/** The records of a CSV text, one at a time, without lines that have no cells. */
final class CsvRecords implements AutoCloseable {
    private final SourceFile file;
    private final QuoteAudit audit;
    private final TableRowHandler handler = new TableRowHandler();
    private final CsvReader<TableRow> reader;
    private final Iterator<TableRow> records;

    /**
     * @param file names the file in messages; the text comes from {@code text}, which {@link #close} closes
     * @param spaced whether there may be spaces between a delimiter and a quotation mark; slower
     */
    CsvRecords(SourceFile file, Reader text, char delimiter, boolean spaced) {
        this.file = file;
        audit = new QuoteAudit(text, delimiter, spaced);
        reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter('"')
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(spaced)
                .allowUnclosedQuote(false)
                .maxBufferSize(TableLimits.MAX_CELL_LENGTH)
                .build(handler, audit);
        records = reader.iterator();
    }

    /**
     * Returns the next record, or null at the end.
     *
     * @throws Refusal if a quotation mark is never closed, or a cell is too large
     */
    @Nullable
    TableRow next() throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw Refusal.caused(e, endless(), handler.currentLine(), file.name());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private SourceReason endless() throws IOException {
        if (!audit.open()) {
            return SourceReason.CELL_WITHOUT_END;
        }
        if (audit.broken(handler.ordinal())) {
            return SourceReason.QUOTE_NOT_DOUBLED;
        }
        // The parser gives up where the cell is longer than its buffer, closed or not.
        return audit.closesLater() ? SourceReason.CELL_WITHOUT_END : SourceReason.QUOTE_NOT_CLOSED;
    }

    /** Number of cells of the unfinished record, including the unfinished cell. */
    int unfinishedWidth() {
        return handler.getFieldCount() + 1;
    }

    /** Whether the last record read has a quotation mark that should have been doubled. */
    boolean broken(TableRow last) {
        return audit.broken(last.ordinal());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
