package org.folkmoot.intake.workbook;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.folkmoot.intake.file.BoundedStream;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.table.TableLimits;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.jspecify.annotations.Nullable;

/**
 * One XML file in an archive, read event by event. A DTD is refused, so there are no entities to expand or fetch;
 * depth, attributes and text lengths are limited. Elements are matched by local name, because strict and transitional
 * workbooks differ only in namespaces.
 */
final class XmlPart implements Closeable {
    private static final int MAX_DEPTH = 256;
    private static final int MAX_ATTRIBUTES = 256;
    private static final int MAX_ATTRIBUTE = 1 << 16;

    private final SourceFile file;
    private final BoundedStream in;
    private final XMLStreamReader xml;

    /** Takes ownership of {@code in} and closes it with this object. */
    XmlPart(SourceFile file, BoundedStream in) throws IOException {
        this.file = file;
        this.in = in;
        try {
            xml = factory().createXMLStreamReader((InputStream) in);
        } catch (XMLStreamException e) {
            in.close();
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE);
        factory.getConfig().doParseLazily(false);
        return factory;
    }

    /** Advances to the next start or end of an element, or text; false at the end of the document. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Refusal.of(SourceReason.UNSAFE_XML, file.name());
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        || event == XMLStreamConstants.END_ELEMENT
                        || isText(event)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private Refusal damaged(XMLStreamException cause) {
        return Refusal.caused(cause, SourceReason.DAMAGED, file.name());
    }

    boolean starts() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean starts(String name) {
        return starts() && xml.getLocalName().equals(name);
    }

    boolean ends() {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    boolean ends(String name) {
        return ends() && xml.getLocalName().equals(name);
    }

    boolean isText() {
        return isText(xml.getEventType());
    }

    /** The local name of the element. */
    String name() {
        return xml.getLocalName();
    }

    /** Null if the element has no such attribute; if two namespaces have it, the first counts. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute in a namespace with that ending, or null. */
    @Nullable
    String attribute(String namespaceEnd, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && String.valueOf(xml.getAttributeNamespace(i)).endsWith(namespaceEnd)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * Appends the current text.
     *
     * @throws Refusal if the text becomes longer than a cell may be
     */
    void addTextTo(StringBuilder text) {
        checkLength(text.length() + xml.getTextLength());
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** Skips past the end of the element that has just started. */
    void skip() {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += starts() ? 1 : ends() ? -1 : 0;
        }
    }

    /** @throws Refusal if a text is longer than a cell may be */
    void checkLength(int length) {
        if (length > TableLimits.MAX_CELL_LENGTH) {
            throw Refusal.of(SourceReason.CELL_TOO_LONG, file.name());
        }
    }

    /** Bytes unpacked so far. */
    long bytes() {
        return in.count();
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
