package org.folkmoot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.model.refusal.Because;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The content decides, and not the name: every file here has the same one. */
class FileKindTest {
    private static SourceFile file(String latin1) {
        return SourceFile.of("responses.csv", latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static SourceFile zip(Map<String, String> files) {
        return SourceFile.of("responses.csv", org.folkmoot.intake.file.Zips.of(files));
    }

    @Test
    void workbooksAreToldByTheirParts() {
        assertThat(FileKind.of(zip(Map.of("[Content_Types].xml", "", "xl/workbook.xml", ""))))
                .isEqualTo(FileKind.XLSX);
        assertThat(FileKind.of(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .isEqualTo(FileKind.ODS);
        assertThat(FileKind.of(zip(Map.of("letter.txt", "Dear Mayor")))).isEqualTo(FileKind.ZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ref,What?\n1,Lights\n", "PK is how it begins", "<3 this plan", "\u00FF\u00FEa\0"})
    void anythingUnknownIsText(String content) {
        assertThat(FileKind.of(file(content))).isEqualTo(FileKind.TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "%PDF-1.7~DOCUMENT",
                "{\\rtf1\\ansi~DOCUMENT",
                "\u0089PNG~PICTURE",
                "\u00FF\u00D8\u00FF\u00E0~PICTURE",
                "GIF89a~PICTURE",
                "<!DOCTYPE html><html>~WEB_PAGE",
                "\u00EF\u00BB\u00BF <html>~WEB_PAGE",
                "<table><tr>~WEB_PAGE",
                "<?xml version='1.0'?>~XML"
            })
    void aKnownKindIsRefused(String content, SourceReason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FileKind.of(file(content)))
                .extracting(Refusal::because)
                .isEqualTo(Because.of(reason, "responses.csv"));
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml, DOCUMENT", "ppt/presentation.xml, DOCUMENT", "xl/workbook.bin, XLSB"})
    void otherOfficeFilesAreRefused(String part, SourceReason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FileKind.of(zip(Map.of("[Content_Types].xml", "", part, ""))))
                .extracting(Refusal::because)
                .isEqualTo(Because.of(reason, "responses.csv"));
    }

    @Test
    void otherDocumentsInArchivesAreRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FileKind.of(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))))
                .extracting(Refusal::because)
                .isEqualTo(Because.of(SourceReason.DOCUMENT, "responses.csv"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FileKind.of(zip(Map.of("Index/Document.iwa", ""))))
                .extracting(Refusal::because)
                .isEqualTo(Because.of(SourceReason.NUMBERS, "responses.csv"));
    }
}
