package org.folkmoot.intake.letters.word;

import java.util.Optional;

/**
 * What the properties of a paragraph mean for its text.
 *
 * @param label the list number before its first character; empty for none, or once written
 * @param joined whether its end was deleted as a tracked change, so that the next paragraph continues it
 * @param hidden whether its style hides its text
 */
record ParagraphState(String label, boolean joined, boolean hidden) {
    static final ParagraphState PLAIN = new ParagraphState("", false, false);

    /** @param properties {@code pPr} */
    static ParagraphState of(XmlTree properties, DocxParts parts) {
        String style = properties.value("pStyle");
        Optional<XmlTree> own = properties.child("numPr");
        Optional<XmlTree> list = own.isPresent() && !own.get().value("numId").isEmpty()
                ? own
                : parts.styles().list(style);
        Optional<XmlTree> end = properties.child("rPr");
        return new ParagraphState(
                list.map(parts.numbering()::next).orElse(""),
                end.filter(each -> each.child("del").isPresent()
                                || each.child("moveFrom").isPresent())
                        .isPresent(),
                parts.styles().hidden(style));
    }

    ParagraphState labelled() {
        return new ParagraphState("", joined, hidden);
    }
}
