package org.folkmoot.intake.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.intake.Sources;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.file.Zips;
import org.folkmoot.intake.table.RecordSource;

/** A workbook written by hand, to the letter. */
public final class XlsxParts {
    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final String relations;
    private String properties = "";
    private int count;

    private XlsxParts(String relations) {
        this.relations = relations;
    }

    public static XlsxParts transitional() {
        return new XlsxParts(TRANSITIONAL);
    }

    public static XlsxParts strict() {
        return new XlsxParts(STRICT);
    }

    XlsxParts from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** @param rows what is inside {@code sheetData}, and may close it */
    public XlsxParts sheet(String name, String state, String rows) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>".formatted(name, count, state, count));
        links.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, relations, count));
        parts.put(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet" + space() + "><sheetData>" + rows + "</sheetData></worksheet>");
        return this;
    }

    public XlsxParts sheet(String rows) {
        return sheet("Responses", "visible", rows);
    }

    public XlsxParts strings(String items) {
        links.append("<Relationship Id=\"s\" Type=\"%s/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                .formatted(relations));
        parts.put("xl/sharedStrings.xml", "<sst" + space() + ">" + items + "</sst>");
        return this;
    }

    public XlsxParts styles(String content) {
        links.append("<Relationship Id=\"f\" Type=\"%s/styles\" Target=\"styles.xml\"/>".formatted(relations));
        parts.put("xl/styles.xml", "<styleSheet" + space() + ">" + content + "</styleSheet>");
        return this;
    }

    XlsxParts part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    private String space() {
        return relations.equals(STRICT)
                ? " xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:r=\"" + STRICT + "\""
                : " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + TRANSITIONAL
                        + "\"";
    }

    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        String package_ = "http://schemas.openxmlformats.org/package/2006/relationships";
        all.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + package_ + "\"><Relationship Id=\"a\" Type=\"" + relations
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        all.put(
                "xl/workbook.xml",
                "<workbook" + space() + ">" + properties + "<sheets>" + sheets + "</sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + package_ + "\">" + links + "</Relationships>");
        all.putAll(parts);
        return Zips.of(all);
    }

    RecordSource open(org.folkmoot.model.source.ReadOptions options) {
        return Sources.open(SourceFile.of("w.xlsx", bytes()), options);
    }

    /** Text of that length and content as a cell of its own. */
    static String inline(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
