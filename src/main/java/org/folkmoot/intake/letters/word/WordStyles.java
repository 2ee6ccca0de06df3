package org.folkmoot.intake.letters.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of a Word document, as far as they change which text is seen. */
final class WordStyles {
    /** Deeper chains of styles do not occur. */
    private static final int MAX_CHAIN = 50;

    private final Map<String, XmlTree> styles = new HashMap<>();

    /** @param part the styles part, or null if the document has none */
    WordStyles(@Nullable XmlTree part) {
        if (part != null) {
            part.all("style").forEach(style -> styles.putIfAbsent(style.attribute("styleId"), style));
        }
    }

    /** Whether text in that character or paragraph style is hidden. */
    boolean hidden(String styleId) {
        return inherited(styleId, style -> style.child("rPr").flatMap(WordStyles::hides))
                .orElse(false);
    }

    /** The list of a paragraph style: its {@code numPr}. */
    Optional<XmlTree> list(String styleId) {
        return inherited(styleId, style -> style.child("pPr").flatMap(each -> each.child("numPr")));
    }

    /** Whether properties of a run hide its text; empty if they do not say. */
    static Optional<Boolean> hides(XmlTree runProperties) {
        return runProperties.toggle("vanish");
    }

    private <T> Optional<T> inherited(String styleId, Function<XmlTree, Optional<T>> property) {
        String id = styleId;
        for (int i = 0; i < MAX_CHAIN; i++) {
            XmlTree style = styles.get(id);
            if (style == null) {
                return Optional.empty();
            }
            Optional<T> found = property.apply(style);
            if (found.isPresent()) {
                return found;
            }
            id = style.value("basedOn");
        }
        return Optional.empty();
    }
}
