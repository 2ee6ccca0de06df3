package org.folkmoot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.file.Zips;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceFormat;
import org.folkmoot.model.source.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files told apart by their content, and workbooks that independent programs wrote. */
class SourcesTest {
    @TempDir
    Path folder;

    private static void refused(byte[] content, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Sources.open(SourceFile.of("given.csv", content), ReadOptions.DETECT))
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(RefusalKind.INPUT);
                    assertThat(refusal.getMessage()).isEqualTo(reason + " [given.csv]");
                });
    }

    /** Three columns of responses, as fastexcel writes them. */
    static byte[] workbook(int rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Responses");
            sheet.value(0, 0, "Ref");
            sheet.value(0, 1, "Received");
            sheet.value(0, 2, "What more could be done?");
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, "R-" + row);
                sheet.value(row, 1, LocalDate.of(2022, 1, 1).plusDays(row));
                sheet.style(row, 1).format("dd/mm/yyyy").set();
                sheet.value(row, 2, "More lighting at stop " + row + " would help us\nall");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void readsAWorkbookWhateverItsName() {
        RecordSource source = Sources.open(SourceFile.of("given.csv", workbook(20)), ReadOptions.DETECT);
        assertThat(source.table().format()).isEqualTo(SourceFormat.XLSX);
        assertThat(source.table().sheet()).isEqualTo("Responses");
        assertThat(Fixture.records(source))
                .hasSize(20)
                .first()
                .isEqualTo(new SourceRecord.Row(
                        2, List.of("R-1", "2022-01-02", "More lighting at stop 1 would help us\nall")));
        assertThat(source.guess())
                .extracting(guess -> guess.mapping().role())
                .containsExactly(ColumnRole.REFERENCE, ColumnRole.RECEIVED_DATE, ColumnRole.OPEN_QUESTION);
    }

    @Test
    void readsTextWhateverItsName() {
        assertThat(Sources.open(
                                SourceFile.of("given.xlsx", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)),
                                ReadOptions.DETECT)
                        .table()
                        .format())
                .isEqualTo(SourceFormat.TEXT);
    }

    @Test
    void saysWhatToDoWithALockedWorkbook() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem box = new POIFSFileSystem()) {
            EncryptionInfo how = new EncryptionInfo(EncryptionMode.agile);
            how.getEncryptor().confirmPassword("secret");
            try (OutputStream out = how.getEncryptor().getDataStream(box)) {
                out.write(workbook(1));
            }
            box.writeFilesystem(bytes);
        }
        refused(bytes.toByteArray(), "LOCKED_EXCEL");
    }

    @Test
    void saysWhatToDoWithAnOldWorkbookOrDocument() throws IOException {
        for (Map.Entry<String, String> each :
                Map.of("Workbook", "XLS", "WordDocument", "DOC").entrySet()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (POIFSFileSystem box = new POIFSFileSystem()) {
                box.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), each.getKey());
                box.writeFilesystem(bytes);
            }
            refused(bytes.toByteArray(), each.getValue());
        }
    }

    @Test
    void saysWhatToDoWithWhatIsNoTable() {
        Map<String, String> others = Map.of(
                "%PDF-1.7 ...", "DOCUMENT",
                "{\\rtf1 ...", "DOCUMENT",
                "\u0089PNG\r\n\u001A\n", "PICTURE",
                "\u00FF\u00D8\u00FF\u00E0", "PICTURE",
                " <!DOCTYPE html><html>", "WEB_PAGE",
                "<?xml version=\"1.0\"?><Workbook/>", "XML");
        others.forEach((content, reason) -> refused(content.getBytes(StandardCharsets.ISO_8859_1), reason));
        String types = "[Content_Types].xml";
        refused(Zips.of(Map.of(types, "", "xl/workbook.bin", "")), "XLSB");
        refused(Zips.of(Map.of(types, "", "word/document.xml", "")), "DOCUMENT");
        refused(Zips.of(Map.of("Index/Document.iwa", "")), "NUMBERS");
        refused(Zips.of(Map.of("mimetype", "application/vnd.oasis.opendocument.text")), "DOCUMENT");
        refused(Zips.of(Map.of(types, "")), "DAMAGED");
    }

    @Test
    void noticesAWorkbookThatChanges() throws IOException {
        Path path = Files.write(folder.resolve("a.xlsx"), workbook(5));
        RecordSource source = Sources.open(path, ReadOptions.DETECT);
        Files.write(path, workbook(6));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Fixture.records(source))
                .satisfies(refusal -> assertThat(refusal).hasMessage("CHANGED [a.xlsx]"));
    }

    @Test
    void reportsProgressAndStops() {
        RecordSource source = Sources.open(SourceFile.of("w.xlsx", workbook(10_000)), ReadOptions.DETECT);
        List<Long> steps = new ArrayList<>();
        source.read(record -> {}, (done, total) -> {
            steps.add(done);
            assertThat(done).isLessThanOrEqualTo(total);
            return true;
        });
        assertThat(steps).hasSizeGreaterThan(2).isSorted();
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> source.read(record -> {}, (done, total) -> false));
        source.read(record -> {}, Progress.NONE);
    }
}
