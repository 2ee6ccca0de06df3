package org.folkmoot.intake.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.intake.table.TableLimits;
import org.folkmoot.intake.table.TableRow;

/**
 * Collects cells and counts lines itself. The parser's own count is wrong where a quoted cell mixes old Mac line ends
 * with others, and it does not say on which line a cell starts.
 */
final class TableRowHandler extends CsvCallbackHandler<TableRow> {
    private RecordType type = RecordType.EMPTY;
    private List<String> cells = new ArrayList<>();
    private int width = 16;
    private int cellCount;
    private long ordinal = -1;
    private long line;
    private long currentLine;

    @Override
    protected void beginRecord(long ignored) {
        ordinal++;
        currentLine++;
        line = currentLine;
        cells = new ArrayList<>(width);
        cellCount = 0;
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        cellCount++;
        if (cellCount <= TableLimits.MAX_COLUMNS) {
            cells.add(length == 0 ? "" : new String(buffer, offset, length));
        }
        if (quoted) {
            currentLine += lineBreaks(buffer, offset, length);
        }
    }

    private static int lineBreaks(char[] buffer, int offset, int length) {
        int breaks = 0;
        for (int i = offset; i < offset + length; i++) {
            char each = buffer[i];
            if (each <= '\r' && (each == '\r' || (each == '\n' && (i == offset || buffer[i - 1] != '\r')))) {
                breaks++;
            }
        }
        return breaks;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are switched off");
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return cellCount;
    }

    @Override
    protected TableRow buildRecord() {
        width = cells.size();
        return new TableRow(ordinal, line, currentLine, cells, cellCount);
    }

    /** Ordinal of the record being read. */
    long ordinal() {
        return ordinal;
    }

    /** Line on which the cell being read starts. */
    long currentLine() {
        return currentLine;
    }
}
