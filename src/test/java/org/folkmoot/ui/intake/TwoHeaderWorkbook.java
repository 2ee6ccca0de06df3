package org.folkmoot.ui.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as a survey platform exports it: a hidden sheet, then the answers under two header rows, a code above the
 * text of the question. Written part by part here, so that no library under test makes what it reads.
 */
final class TwoHeaderWorkbook {
    static final String SHEET = "Answers";
    static final String HIDDEN = "Notes";
    /** A realistic length for a question. */
    static final String QUESTION =
            "Thinking about the next four years, and setting aside for a moment what you may have"
                    + " said in earlier surveys, what more could the Mayor, the police and the boroughs do so that you feel safe"
                    + " where you live?";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private TwoHeaderWorkbook() {}

    /** @param rows with answers that are all different, and references X-0001 onwards */
    static Path write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"" + HIDDEN
                            + "\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"" + SHEET
                            + "\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations("worksheet", "worksheets/sheet1.xml", "worksheets/sheet2.xml"));
            part(zip, "xl/worksheets/sheet1.xml", sheet(row(1, "Exported for the team")));
            part(zip, "xl/worksheets/sheet2.xml", sheet(responses(rows)));
        }
        return file;
    }

    /** @param row from 0 */
    static String reference(int row) {
        return "X-%04d".formatted(row + 1);
    }

    /** @param row from 0 */
    static String response(int row) {
        return "More lights & longer opening hours <please>, said in other words by number " + row + ".";
    }

    private static String responses(int rows) {
        StringBuilder text = new StringBuilder();
        text.append(row(1, "RespondentID", "Q1", "Q2", "Q3"));
        text.append(row(2, "Reference", "Borough", "How far do you agree?", QUESTION));
        for (int i = 0; i < rows; i++) {
            text.append(row(
                    i + 3,
                    reference(i),
                    i % 2 == 0 ? "Camden" : "Brent",
                    i % 3 == 0 ? "Agree" : "Disagree",
                    response(i)));
        }
        return text.toString();
    }

    private static String row(int number, String... cells) {
        StringBuilder text = new StringBuilder("<row r=\"" + number + "\">");
        char column = 'A';
        for (String cell : cells) {
            text.append("<c r=\"")
                    .append(column++)
                    .append(number)
                    .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(cell.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</t></is></c>");
        }
        return text.append("</row>").toString();
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String types() {
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder text =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kind + "sheet.main+xml\"/>");
        for (int i = 1; i <= 2; i++) {
            text.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + kind
                    + "worksheet+xml\"/>");
        }
        return text.append("</Types>").toString();
    }

    private static String relations(String kind, String... targets) {
        StringBuilder text = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        int id = 1;
        for (String target : List.of(targets)) {
            text.append("<Relationship Id=\"rId" + id++ + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\""
                    + target + "\"/>");
        }
        return text.append("</Relationships>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
