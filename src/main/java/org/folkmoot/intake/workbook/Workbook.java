package org.folkmoot.intake.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.folkmoot.intake.table.MergedCells;
import org.folkmoot.intake.table.TableRow;
import org.folkmoot.model.source.SheetName;
import org.folkmoot.model.source.SourceFormat;
import org.jspecify.annotations.Nullable;

/** An open workbook of any format. */
public interface Workbook extends Closeable {
    SourceFormat format();

    /** In workbook order; never empty. */
    List<SheetName> sheets();

    /** The rows of a sheet that are not empty. */
    Rows rows(int sheet) throws IOException;

    /** Merged cells near the top of a sheet, which help to find its header. */
    List<MergedCells> merged(int sheet) throws IOException;

    /** The rows of one sheet, one at a time. */
    interface Rows extends Closeable {
        /**
         * Returns the next row that is not empty, without trailing empty cells, or null at the end. Its line is the row
         * number.
         */
        @Nullable
        TableRow next() throws IOException;

        /** Amount read so far, out of {@link #total}. */
        long done();

        long total();
    }
}
