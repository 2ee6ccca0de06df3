package org.folkmoot.intake;

import java.nio.file.Path;
import org.folkmoot.intake.csv.CsvSource;
import org.folkmoot.intake.file.SafeZip;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.file.ZipLimits;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.intake.workbook.OdsWorkbook;
import org.folkmoot.intake.workbook.WorkbookSource;
import org.folkmoot.intake.workbook.XlsxWorkbook;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.folkmoot.model.source.ReadOptions;

/** Opens a table with the reader for its kind of file. Letters have a package of their own. */
public final class Sources {
    private Sources() {}

    /** @throws Refusal if the file does not exist or cannot be read */
    public static RecordSource open(Path path, ReadOptions options) {
        return open(SourceFile.of(path), options);
    }

    /** As {@link #open(Path, ReadOptions)}. */
    public static RecordSource open(SourceFile file, ReadOptions options) {
        return switch (FileKind.of(file)) {
            case XLSX ->
                WorkbookSource.open(
                        file,
                        each -> SafeZip.opening(each, ZipLimits.WORKBOOK, zip -> new XlsxWorkbook(each, zip)),
                        options);
            case ODS ->
                WorkbookSource.open(
                        file,
                        each -> SafeZip.opening(each, ZipLimits.WORKBOOK, zip -> new OdsWorkbook(each, zip)),
                        options);
            case ZIP -> throw Refusal.of(SourceReason.ZIP_WITHOUT_SHEET, file.name());
            case TEXT -> CsvSource.open(file, options);
        };
    }
}
