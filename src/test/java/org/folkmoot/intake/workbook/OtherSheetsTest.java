package org.folkmoot.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.folkmoot.intake.Sources;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that are not read are named with their number of rows. */
class OtherSheetsTest {
    private static final List<String> HEADINGS = List.of("Ref", "What would you change?");

    @TempDir
    Path folder;

    @Test
    void sheetsThatAreNotReadAreNamed() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book.createSheet("Week 1"), HEADINGS, 6);
            fill(book.createSheet("Week 2"), HEADINGS, 4);
            fill(book.createSheet("Notes"), List.of("Remark"), 2);
            book.createSheet("Empty");
            fill(book.createSheet("Old"), HEADINGS, 3);
            book.setSheetHidden(4, true);

            RecordSource source = Sources.open(saved(book), ReadOptions.DETECT);

            assertThat(source.table().sheet()).isEqualTo("Week 1");
            assertThat(source.warnings())
                    .containsExactly(
                            ImportWarning.of(WarningCode.SHEET_WITH_SAME_HEADINGS, "Week 2", 4L),
                            ImportWarning.of(WarningCode.SHEET_NOT_READ, "Notes", 3L),
                            ImportWarning.of(WarningCode.HIDDEN_SHEET_NOT_READ, "Old", 3L));
        }
    }

    @Test
    void theOnlySheetHasNoWarning() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book.createSheet("Responses"), HEADINGS, 6);

            assertThat(Sources.open(saved(book), ReadOptions.DETECT).warnings()).isEmpty();
        }
    }

    private static void fill(Sheet sheet, List<String> headings, int rows) {
        Row head = sheet.createRow(0);
        for (int i = 0; i < headings.size(); i++) {
            head.createCell(i).setCellValue(headings.get(i));
        }
        for (int r = 1; r <= rows; r++) {
            Row row = sheet.createRow(r);
            for (int i = 0; i < headings.size(); i++) {
                row.createCell(i).setCellValue(i == 0 ? "A" + r : "I would mend the road number " + r + ", and soon.");
            }
        }
    }

    private Path saved(XSSFWorkbook book) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }
}
