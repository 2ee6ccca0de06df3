package org.folkmoot.intake.letters.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a document with its attributes and children, without text. Names are local: strict and transitional
 * documents differ only in namespaces.
 */
record XmlTree(String name, Map<String, String> attributes, List<XmlTree> children) {
    private static final int MAX_DEPTH = 200;
    private static final int MAX_ELEMENTS = 2_000_000;
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    XmlTree {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** A reader without DTDs and external entities. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        return factory.createXMLStreamReader(in);
    }

    /** @throws IOException if the part is not well-formed, or larger than any part of a letter */
    static XmlTree of(InputStream in) throws IOException {
        try {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    return element(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("not well-formed", e);
        }
        throw new IOException("empty part");
    }

    /** Reads the element that has just started, up to its end. */
    static XmlTree element(XMLStreamReader xml) throws XMLStreamException, IOException {
        return element(xml, 0, new int[1]);
    }

    private static XmlTree element(XMLStreamReader xml, int depth, int[] count) throws XMLStreamException, IOException {
        if (depth > MAX_DEPTH || ++count[0] > MAX_ELEMENTS) {
            throw new IOException("more elements than any letter");
        }
        String name = xml.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<XmlTree> children = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(xml, depth + 1, count));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
        }
        return new XmlTree(name, attributes, children);
    }

    Optional<XmlTree> child(String wanted) {
        return children.stream().filter(each -> each.name.equals(wanted)).findFirst();
    }

    Stream<XmlTree> all(String wanted) {
        return children.stream().filter(each -> each.name.equals(wanted));
    }

    /** An attribute, or an empty text. */
    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** The {@code val} of a child, or an empty text. */
    String value(String wanted) {
        return child(wanted).map(each -> each.attribute("val")).orElse("");
    }

    /** The {@code val} of a child as a number, or {@code otherwise}. */
    int number(String wanted, int otherwise) {
        try {
            return Integer.parseInt(value(wanted));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether a child switches a property on; empty if there is no such child. */
    Optional<Boolean> toggle(String wanted) {
        return child(wanted).map(each -> !OFF.contains(each.attribute("val")));
    }
}
