package org.folkmoot.intake.letters.word;

import java.util.Optional;

/**
 * What the properties of a run mean for its text.
 *
 * @param hides whether the run or its style hides it; empty if neither says
 * @param struck whether it is struck through
 * @param font name of its font; empty if it has the paragraph's
 */
record RunState(Optional<Boolean> hides, boolean struck, String font) {
    static final RunState PLAIN = new RunState(Optional.empty(), false, "");

    /** @param properties {@code rPr} */
    static RunState of(XmlTree properties, WordStyles styles) {
        String style = properties.value("rStyle");
        Optional<Boolean> hides =
                WordStyles.hides(properties).or(() -> styles.hidden(style) ? Optional.of(true) : Optional.empty());
        return new RunState(
                hides,
                properties.toggle("strike").orElse(false)
                        || properties.toggle("dstrike").orElse(false),
                properties.child("rFonts").map(each -> each.attribute("ascii")).orElse(""));
    }

    /** @param byParagraph whether the paragraph's style hides it unless the run says otherwise */
    boolean hidden(boolean byParagraph) {
        return hides.orElse(byParagraph);
    }
}
