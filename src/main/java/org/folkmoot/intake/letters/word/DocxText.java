package org.folkmoot.intake.letters.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.jspecify.annotations.Nullable;

/**
 * Extracts the text of one part of a Word document as Word shows it: one line per paragraph with its list number, table
 * cells separated by tabs, text boxes after the paragraph that anchors them, tracked changes as if accepted, boxes
 * ticked or not, without hidden text and prompts that nobody replaced. Elements are matched by local name, because
 * strict and transitional documents differ only in namespaces.
 */
final class DocxText {
    private static final int MAX_DEPTH = 1000;

    /** Descriptions, deleted text, and the fallback copy of drawings for older versions of Word. */
    private static final Set<String> SKIPPED =
            Set.of("sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "Fallback", "del", "moveFrom", "instrText", "delText");

    private final DocxParts parts;
    private final WordNotes findings;
    private final Map<String, String> footnotes = new LinkedHashMap<>();
    private final Map<String, String> endnotes = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Deque<StringBuilder> outer = new ArrayDeque<>();
    private final StringBuilder boxes = new StringBuilder();
    private StringBuilder text = new StringBuilder();
    private long length;
    private boolean words;
    private @Nullable String note;
    private ParagraphState paragraph = ParagraphState.PLAIN;
    private RunState run = RunState.PLAIN;
    /** Depth below which content controls show prompts; 0 if none does. */
    private int promptDepth;

    private DocxText(DocxParts parts, WordNotes findings) {
        this.parts = parts;
        this.findings = findings;
    }

    /** @throws IOException if the part is not well-formed XML, or has a DTD */
    static DocxText of(InputStream in, DocxParts parts, WordNotes findings) throws IOException, UnreadableLetter {
        DocxText part = new DocxText(parts, findings);
        try {
            part.run(XmlTree.reader(in));
        } catch (XMLStreamException e) {
            throw new IOException("not well-formed", e);
        }
        return part;
    }

    String text() {
        return text.toString();
    }

    /** The mark shown for each footnote reference, by note id, in order. */
    Map<String, String> footnotes() {
        return footnotes;
    }

    /** As {@link #footnotes}, for endnotes. */
    Map<String, String> endnotes() {
        return endnotes;
    }

    /** The notes of a part that contains notes, by id. */
    Map<String, String> notes() {
        return notes;
    }

    private void run(XMLStreamReader xml) throws XMLStreamException, IOException, UnreadableLetter {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) {
                        throw new IOException("nested too deep");
                    }
                    if (SKIPPED.contains(xml.getLocalName())) {
                        XmlTree.element(xml);
                        depth--;
                    } else if (properties(xml, depth)) {
                        depth--;
                    } else {
                        start(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(xml.getLocalName(), depth);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (words) {
                        add(WordSigns.text(run.font(), xml.getText()));
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new IOException("no word processor writes a DTD");
                default -> {
                    // Comments and processing instructions are not text.
                }
            }
        }
    }

    /** Reads the properties that have just started, to their end; false if it is another element. */
    private boolean properties(XMLStreamReader xml, int depth)
            throws XMLStreamException, IOException, UnreadableLetter {
        switch (xml.getLocalName()) {
            case "pPr" -> paragraph = ParagraphState.of(XmlTree.element(xml), parts);
            case "rPr" -> run = RunState.of(XmlTree.element(xml), parts.styles());
            case "sdtPr" -> {
                if (XmlTree.element(xml).toggle("showingPlcHdr").orElse(false) && promptDepth == 0) {
                    promptDepth = depth - 1;
                    findings.prompt();
                }
            }
            case "fldChar" -> field(XmlTree.element(xml));
            case "sym" -> {
                XmlTree sign = XmlTree.element(xml);
                add(WordSigns.of(sign.attribute("font"), sign.attribute("char")));
            }
            case "altChunk" -> chunk(XmlTree.element(xml).attribute("id"));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** An older form field; its state is in its first character. */
    private void field(XmlTree character) throws UnreadableLetter {
        XmlTree data = character.child("ffData").orElse(null);
        if (data == null) {
            return;
        }
        if (data.child("checkBox").isPresent()) {
            XmlTree box = data.child("checkBox").orElseThrow();
            boolean ticked =
                    box.toggle("checked").or(() -> box.toggle("default")).orElse(false);
            add(ticked ? WordSigns.TICKED : WordSigns.UNTICKED);
        }
        if (data.child("ddList").isPresent()) {
            XmlTree list = data.child("ddList").orElseThrow();
            int chosen = list.number("result", list.number("default", 0));
            add(list.all("listEntry")
                    .skip(Math.max(chosen, 0))
                    .map(entry -> entry.attribute("val"))
                    .findFirst()
                    .orElse(""));
        }
    }

    private void chunk(String id) throws IOException, UnreadableLetter {
        String more = parts.chunk(id, findings);
        if (!more.isEmpty()) {
            add(more.stripTrailing() + "\n");
        }
    }

    private void start(XMLStreamReader xml) throws UnreadableLetter {
        switch (xml.getLocalName()) {
            case "p" -> paragraph = ParagraphState.PLAIN;
            case "r" -> run = RunState.PLAIN;
            case "t" -> words = true;
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("\u2011");
            case "softHyphen" -> add("\u00AD");
            case "blip", "imagedata" -> findings.picture();
            case "OLEObject" -> findings.object();
            case "footnoteReference" -> refer(xml, footnotes, "");
            case "endnoteReference" -> refer(xml, endnotes, "e");
            case "txbxContent" -> {
                outer.push(text);
                text = new StringBuilder();
            }
            case "footnote", "endnote" -> {
                text = new StringBuilder();
                note = attribute(xml, "id");
            }
            default -> {
                // A container only.
            }
        }
    }

    private void end(String name, int depth) throws UnreadableLetter {
        switch (name) {
            case "t" -> words = false;
            case "r" -> run = RunState.PLAIN;
            case "p" -> endParagraph();
            case "sdt" -> promptDepth = promptDepth > depth ? 0 : promptDepth;
            case "tc" -> {
                strip('\n');
                add("\t");
            }
            case "tr" -> {
                strip('\t');
                add("\n");
            }
            case "txbxContent" -> {
                boxes.append(text);
                text = outer.pop();
            }
            case "footnote", "endnote" -> {
                if (note != null) {
                    notes.put(note, text.toString());
                }
            }
            default -> {
                // A container only.
            }
        }
    }

    private void endParagraph() throws UnreadableLetter {
        if (!paragraph.joined()) {
            run = RunState.PLAIN;
            append("\n");
        }
        paragraph = ParagraphState.PLAIN;
        if (outer.isEmpty() && boxes.length() > 0) {
            text.append(boxes);
            boxes.setLength(0);
        }
    }

    private void refer(XMLStreamReader xml, Map<String, String> references, String prefix) throws UnreadableLetter {
        String id = attribute(xml, "id");
        if (id != null) {
            String mark = "[" + prefix + (references.size() + 1) + "]";
            references.putIfAbsent(id, mark);
            add(references.getOrDefault(id, mark));
        }
    }

    /** Adds what the current run shows, after the list number if it is the first of its paragraph. */
    private void add(String more) throws UnreadableLetter {
        if (promptDepth > 0 || more.isEmpty()) {
            return;
        }
        if (run.hidden(paragraph.hidden()) && !more.isBlank()) {
            findings.hidden();
            return;
        }
        if (run.struck() && !more.isBlank()) {
            findings.struck();
        }
        if (!paragraph.label().isEmpty()) {
            append(paragraph.label());
            paragraph = paragraph.labelled();
        }
        append(more);
    }

    private void append(String more) throws UnreadableLetter {
        length += more.length();
        if (length > LetterBody.MAX_LENGTH) {
            throw new UnreadableLetter("has more than 32 million characters; split it, and import the parts.");
        }
        text.append(more);
    }

    private void strip(char last) {
        if (text.length() > 0 && text.charAt(text.length() - 1) == last) {
            text.setLength(text.length() - 1);
        }
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
