package org.folkmoot.ui.common;

import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.ImportWarning.Place;

/** Words the warnings of imports. */
public final class WarningWords {
    private WarningWords() {}

    /** The warning as a sentence, without its place. */
    public static String text(Messages messages, ImportWarning warning) {
        return warning.in(messages::text);
    }

    /** The file, column or row that the warning is about; empty if it is about the whole source. */
    public static String place(Messages messages, ImportWarning warning) {
        Place place = warning.place();
        if (place.file() != null) {
            return messages.text("warning.place.file", place.file());
        }
        if (place.column() != null) {
            return messages.text("warning.place.column", place.column());
        }
        return place.line() == null ? "" : messages.text("warning.place.line", place.line());
    }
}
