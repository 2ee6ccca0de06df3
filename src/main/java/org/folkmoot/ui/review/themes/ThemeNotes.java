package org.folkmoot.ui.review.themes;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.ui.common.Messages;

/** The codeframe's notes on a theme, in parts; empty parts are left out. */
record ThemeNotes(List<Part> parts) {
    /** @param head for example "Include" */
    record Part(String head, String text) {}

    static ThemeNotes of(ThemeSpec spec, Messages messages) {
        return new ThemeNotes(Stream.of(
                        new Part(messages.text("themes.card.definition"), spec.definition()),
                        new Part(messages.text("themes.card.include"), spec.include()),
                        new Part(messages.text("themes.card.exclude"), spec.exclude()),
                        new Part(messages.text("themes.card.example"), spec.example()))
                .filter(part -> !part.text().isBlank())
                .toList());
    }

    /** All parts as one text, for tooltips and screen readers. */
    String text() {
        return String.join(
                "\n\n",
                parts.stream().map(part -> part.head() + ": " + part.text()).toList());
    }
}
