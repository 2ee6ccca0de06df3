package org.folkmoot.intake.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.folkmoot.intake.table.MergedCells;
import org.folkmoot.intake.table.RawRecord;
import org.folkmoot.model.SheetName;
import org.folkmoot.model.SourceFormat;
import org.jspecify.annotations.Nullable;

/** An open workbook, whatever its format. */
public interface Workbook extends Closeable {
    SourceFormat format();

    /** In their order; never empty. */
    List<SheetName> sheets();

    /** The rows of a sheet that have anything in them. */
    Rows rows(int sheet) throws IOException;

    /** Cells that were merged near the top of a sheet, where they tell of its header. */
    List<MergedCells> merged(int sheet) throws IOException;

    /** One sheet's rows, one at a time. */
    interface Rows extends Closeable {
        /**
         * The next row that is not empty, without its trailing empty cells, or null at the end; its number is
         * the line.
         */
        @Nullable
        RawRecord next() throws IOException;

        /** How much of {@link #total} was read. */
        long done();

        long total();
    }
}
