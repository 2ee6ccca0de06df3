package org.folkmoot.intake.letters.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.jspecify.annotations.Nullable;

/**
 * Extracts the text of one part of a Word document: one line per paragraph, table cells separated by tabs, text boxes
 * after the paragraph that anchors them, and tracked changes as if accepted. Elements are matched by local name,
 * because strict and transitional documents differ only in namespaces.
 */
final class DocxText {
    private static final int MAX_DEPTH = 1000;

    /** Descriptions, deleted text, and the fallback copy of drawings for older versions of Word. */
    private static final Set<String> SKIPPED = Set.of(
            "pPr",
            "rPr",
            "sectPr",
            "tblPr",
            "tblGrid",
            "trPr",
            "tcPr",
            "sdtPr",
            "Fallback",
            "del",
            "moveFrom",
            "instrText");

    private final Map<String, String> footnotes = new LinkedHashMap<>();
    private final Map<String, String> endnotes = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Deque<StringBuilder> outer = new ArrayDeque<>();
    private final StringBuilder boxes = new StringBuilder();
    private StringBuilder text = new StringBuilder();
    private long length;
    private boolean words;
    private @Nullable String note;

    private DocxText() {}

    /** @throws IOException if the part is not well-formed XML, or has a DTD */
    static DocxText of(InputStream in) throws IOException, UnreadableLetter {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        DocxText part = new DocxText();
        try {
            part.run(factory.createXMLStreamReader(in));
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
                        skip(xml);
                        depth--;
                    } else {
                        start(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (words) {
                        add(xml.getText());
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

    private void start(XMLStreamReader xml) throws UnreadableLetter {
        switch (xml.getLocalName()) {
            case "t" -> words = true;
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("\u2011");
            case "softHyphen" -> add("\u00AD");
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

    private void end(String name) throws UnreadableLetter {
        switch (name) {
            case "t" -> words = false;
            case "p" -> endParagraph();
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
        add("\n");
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

    private void add(String more) throws UnreadableLetter {
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

    /** Skips the element that has just started. */
    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
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
