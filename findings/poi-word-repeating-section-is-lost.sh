#!/bin/sh
# Apache POI 5.5.1: XWPFWordExtractor loses table rows inside a content control, without any error.
#
# Behaviour. Word's "repeating section" content control puts w:sdt around rows of a table, which ECMA-376 allows (CT_SdtRow,
# row-level structured document tag). Response forms use it to let a respondent add rows. POI reads only the w:tr that are
# direct children of w:tbl: the other rows are missing from XWPFTable.getRows() and from the extracted text. A control
# around a cell, a paragraph or a run is read.
#
# Why it surprises. The extractor handles content controls in every other place, so a reader of forms looks complete in
# tests, and then drops exactly what the respondent typed.
#
# Output seen: "text: Comment; rows: 1" for a table whose second row, in a control, says "Please mend the lamps".
# Source: XWPFTable's constructor goes through CTTbl.getTrList(), which has no rows of a w:sdt.
# Needs a JDK 17 or later and Maven. Fails if the behaviour changes.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies \
    -DoutputDirectory=lib >&2

cat > Finding.java <<'JAVA'
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.zip.*;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

public class Finding {
    public static void main(String[] args) throws IOException {
        String body = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"5000\"/></w:tblGrid>" + row("Comment")
                + "<w:sdt><w:sdtPr><w15:repeatingSection/></w:sdtPr><w:sdtContent>"
                + "<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>"
                + row("Please mend the lamps")
                + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt></w:tbl><w:p/>";
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(body)))) {
            String text = new XWPFWordExtractor(document).getText().strip();
            System.out.println("text: " + text + "; rows: " + document.getTables().get(0).getRows().size());
        }
    }

    static String row(String text) {
        return "<w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc></w:tr>";
    }

    static byte[] docx(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml\"/></Types>");
            part(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            part(zip, "word/document.xml", "<w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" mc:Ignorable=\"w15\">"
                    + "<w:body>" + body + "<w:sectPr/></w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
JAVA
seen=$(java -Dlog4j2.StatusLogger.level=OFF -cp 'lib/*' Finding.java)
printf '%s\n' "$seen"
expected='text: Comment; rows: 1'
[ "$seen" = "$expected" ] || { echo "Changed. Expected: $expected" >&2; exit 1; }
