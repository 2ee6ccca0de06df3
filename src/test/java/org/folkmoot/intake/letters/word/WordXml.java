package org.folkmoot.intake.letters.word;

import static org.folkmoot.intake.letters.Letters.utf8;

import java.util.HashMap;
import java.util.Map;
import org.folkmoot.intake.letters.Letters;

/** Word documents written as XML. */
final class WordXml {
    private static final String SPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";

    private WordXml() {}

    /** @param parts further parts by name */
    static byte[] document(String body, Map<String, String> parts) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("word/document.xml", utf8(part("document", "<w:body>" + body + "</w:body>")));
        parts.forEach((name, content) -> files.put(name, utf8(content)));
        return Letters.zip(files);
    }

    static String part(String root, String content) {
        return "<w:" + root + SPACES + ">" + content + "</w:" + root + ">";
    }

    static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    /**
     * Lists 1 and 3 of one definition (1., 2. and below a) with the number above), 2 with bullets, 4 that restarts the
     * first at 5.
     */
    static String numbering() {
        return part(
                "numbering",
                "<w:abstractNum w:abstractNumId='10'>"
                        + level(0, "decimal", "%1.")
                        + level(1, "lowerLetter", "%1.%2)")
                        + "</w:abstractNum><w:abstractNum w:abstractNumId='20'>"
                        + level(0, "bullet", "\uF0B7")
                        + "</w:abstractNum>"
                        + num(1, 10, "")
                        + num(2, 20, "")
                        + num(3, 10, "")
                        + num(4, 10, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>"));
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String num(int id, int list, String more) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + list + "'/>" + more + "</w:num>";
    }
}
