#!/bin/sh
# Apache POI 5.5.1: the text that XWPFWordExtractor extracts includes words deleted or moved away under track changes.
#
# Behaviour. Deleted text is in w:del/w:delText, and text moved away in w:moveFrom. Word shows neither in its final view
# and does not print them there. The extractor and XWPFParagraph.getText() return both as ordinary text; moved text comes
# twice. No option switches this off.
#
# Why it surprises. The extractor returns what nobody means to say any more: a sentence that the author withdrew becomes
# part of the response, and would be quoted.
#
# Output seen: "We oppose support the plan. Thank you. Thank you." where Word's final view has
# "We support the plan. Thank you."
# Source: XWPFRun appends every CTText but field codes, and w:delText is a CTText; XWPFParagraph reads the runs of every
# CTRunTrackChange, whether it inserts, deletes or moves.
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
        String change = " w:id=\"%d\" w:author=\"A\" w:date=\"2026-11-30T10:00:00Z\">";
        String body = "<w:p>" + run("t", "We ")
                + "<w:del" + change.formatted(1) + run("delText", "oppose ") + "</w:del>"
                + "<w:ins" + change.formatted(2) + run("t", "support ") + "</w:ins>"
                + run("t", "the plan. ")
                + "<w:moveFromRangeStart w:id=\"3\" w:name=\"m\" w:author=\"A\"/>"
                + "<w:moveFrom" + change.formatted(4) + run("t", "Thank you. ") + "</w:moveFrom>"
                + "<w:moveFromRangeEnd w:id=\"3\"/>"
                + "<w:moveToRangeStart w:id=\"5\" w:name=\"m\" w:author=\"A\"/>"
                + "<w:moveTo" + change.formatted(6) + run("t", "Thank you. ") + "</w:moveTo>"
                + "<w:moveToRangeEnd w:id=\"5\"/></w:p>";
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(body)))) {
            System.out.println(new XWPFWordExtractor(document).getText().strip());
        }
    }

    static String run(String element, String text) {
        return "<w:r><w:" + element + " xml:space=\"preserve\">" + text + "</w:" + element + "></w:r>";
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
                    + ">"
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
expected='We oppose support the plan. Thank you. Thank you.'
[ "$seen" = "$expected" ] || { echo "Changed. Expected: $expected" >&2; exit 1; }
