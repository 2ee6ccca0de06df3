#!/bin/sh
# fastexcel-reader 0.20.2: escapes of the form _xHHHH_ in workbooks are returned as they are written.
#
# Behaviour. XML cannot contain most control characters, so a workbook writes them as _xHHHH_ (ECMA-376, type ST_Xstring).
# Excel writes a carriage return inside a cell as _x000D_, which is common where a survey tool exported answers of several
# lines. It writes the literal text "_x0041_" as "_x005F_x0041_". Cell.asString() returns "_x000D_" and "_x005F_x0041_"
# unchanged. Apache POI 5.5.1 reads the same cells as a carriage return and as "_x0041_".
#
# Why it surprises. The reader decodes XML entities, joins rich text and skips phonetic text, so a cell looks finished.
#
# Output seen:
#   fastexcel-reader: [one_x000D_\ntwo] [_x005F_x0041_]
#   POI: [one\r\ntwo] [_x0041_]
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
    <dependency><groupId>org.dhatim</groupId><artifactId>fastexcel-reader</artifactId><version>0.20.2</version></dependency>
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
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

public class Finding {
    static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    public static void main(String[] args) throws IOException {
        byte[] book = book("one_x000D_\ntwo", "_x005F_x0041_");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            StringBuilder line = new StringBuilder("fastexcel-reader:");
            read.getFirstSheet().read().get(0).stream().forEach(cell -> line.append(shown(cell.asString())));
            System.out.println(line);
        }
        try (Workbook read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            StringBuilder line = new StringBuilder("POI:");
            read.getSheetAt(0).getRow(0).forEach(cell -> line.append(shown(cell.getStringCellValue())));
            System.out.println(line);
        }
    }

    static String shown(String text) {
        return " [" + text.replace("\r", "\\r").replace("\n", "\\n") + "]";
    }

    static byte[] book(String a1, String b1) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + type("/xl/workbook.xml", "sheet.main") + type("/xl/worksheets/sheet1.xml", "worksheet")
                    + type("/xl/sharedStrings.xml", "sharedStrings") + "</Types>");
            part(zip, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/_rels/workbook.xml.rels",
                    relationships("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                    + "<sheet name=\"Responses\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>");
            part(zip, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\">"
                    + "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row></sheetData></worksheet>");
            part(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\" count=\"2\" uniqueCount=\"2\"><si><t>" + a1
                    + "</t></si><si><t>" + b1 + "</t></si></sst>");
        }
        return bytes.toByteArray();
    }

    static String type(String part, String name) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPES + name + "+xml\"/>";
    }

    static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r" + i / 2 + "\" Type=\"" + OFFICE + "/" + typesAndTargets[i] + "\" Target=\""
                    + typesAndTargets[i + 1] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
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
expected='fastexcel-reader: [one_x000D_\ntwo] [_x005F_x0041_]
POI: [one\r\ntwo] [_x0041_]'
[ "$seen" = "$expected" ] || { echo "Changed. Expected: $expected" >&2; exit 1; }
