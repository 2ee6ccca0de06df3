package org.folkmoot.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.intake.file.RepeatLimit;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.table.MergedCells;
import org.folkmoot.intake.table.TableLimits;
import org.folkmoot.intake.table.TableRow;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.jspecify.annotations.Nullable;

/** The rows of one OpenDocument sheet. Equal adjacent rows are stored once, with a repeat count. */
final class OdsRows implements Workbook.Rows {
    /** Maximum number of rows, as in LibreOffice; a small file can claim any number. */
    private static final long MAX_ROWS = 1 << 20;
    /** Maximum number of repeated cells, for the same reason. */
    private static final long MAX_REPEATED = 200_000_000;

    private final SourceFile file;
    private final XmlPart xml;
    private final long size;
    private final RepeatLimit repeating;
    private final List<MergedCells> merged = new ArrayList<>();
    private CellList repeated;
    private long repeats;
    private long repeatedCells;
    private long ordinal = -1;
    private long line;
    private boolean ended;

    /** @param xml positioned at the start of the sheet; closed with this object */
    OdsRows(SourceFile file, XmlPart xml, long size, RepeatLimit repeating) {
        this.file = file;
        this.xml = xml;
        this.size = size;
        this.repeating = repeating;
        repeated = new CellList(file);
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        while (repeats == 0 && !ended) {
            readRow();
        }
        if (repeats == 0) {
            return null;
        }
        repeats--;
        line++;
        ordinal++;
        return repeated.record(ordinal, line);
    }

    /** Reads up to the next row that is not empty, or to the end of the sheet. */
    private void readRow() {
        if (!xml.next() || xml.ends("table")) {
            ended = true;
        } else if (xml.starts("table") || xml.starts("shapes") || xml.starts("forms")) {
            xml.skip();
        } else if (xml.starts("table-row")) {
            long times = times("number-rows-repeated");
            CellList cells = row();
            if (cells.isEmpty()) {
                line += times;
                return;
            }
            repeatedCells += (times - 1) * cells.size();
            if (line + times > MAX_ROWS || repeatedCells > MAX_REPEATED) {
                throw tooMany();
            }
            repeating.add(cells.length(), times - 1);
            repeated = cells;
            repeats = times;
        }
    }

    private Refusal tooMany() {
        return Refusal.of(SourceReason.TOO_MANY_CELLS, file.name());
    }

    private long times(String attribute) {
        String times = xml.attribute(attribute);
        return times != null && times.matches("[1-9][0-9]{0,8}") ? Long.parseLong(times) : 1;
    }

    private CellList row() {
        CellList cells = new CellList(file);
        long column = 0;
        while (xml.next() && !xml.ends("table-row")) {
            if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                boolean covered = xml.name().startsWith("covered");
                long times = times("number-columns-repeated");
                merge((int) Math.min(column, TableLimits.MAX_COLUMNS));
                String text = OdsCell.read(xml, repeating);
                if (!text.isEmpty() && !covered) {
                    if (column + times > TableLimits.MAX_COLUMNS) {
                        throw tooMany();
                    }
                    repeatedCells += times - 1;
                    repeating.add(text.length(), times - 1);
                    for (long i = column; i < column + times; i++) {
                        cells.set((int) i, text);
                    }
                }
                column += times;
            }
        }
        return cells;
    }

    private void merge(int column) {
        int wide = (int) Math.min(times("number-columns-spanned"), TableLimits.MAX_COLUMNS);
        long tall = times("number-rows-spanned");
        if ((wide > 1 || tall > 1) && line < MergedCells.LAST_ROW && merged.size() < TableLimits.MAX_COLUMNS) {
            merged.add(new MergedCells(line + 1, line + tall, column, column + wide - 1));
        }
    }

    /** Merged cells near the top, among the rows read so far. */
    List<MergedCells> merged() {
        return merged;
    }

    @Override
    public long done() {
        return Math.min(xml.bytes(), size);
    }

    @Override
    public long total() {
        return size;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
