package org.folkmoot.model.source;

import java.util.List;
import org.folkmoot.model.refusal.Because;
import org.jspecify.annotations.Nullable;

/**
 * Something that was imported but may not be what was meant.
 *
 * @param details numbers, names, headings and lists of these, for the message; never words of a response
 */
public record ImportWarning(WarningCode code, Place place, List<Object> details) {
    /**
     * Where in a source; null where it does not apply.
     *
     * @param line in the file or sheet, from 1; for a letter, its number
     * @param column the heading
     * @param file within a folder or an archive
     */
    public record Place(
            @Nullable Long line,
            @Nullable String column,
            @Nullable String file) {
        /** The source as a whole. */
        public static final Place WHOLE = new Place(null, null, null);
    }

    public ImportWarning {
        details = List.copyOf(details);
    }

    /** A warning about the source as a whole. */
    public static ImportWarning of(WarningCode code, Object... details) {
        return new ImportWarning(code, Place.WHOLE, List.of(details));
    }

    public ImportWarning atLine(long line) {
        return new ImportWarning(code, new Place(line, place.column(), place.file()), details);
    }

    public ImportWarning inColumn(String heading) {
        return new ImportWarning(code, new Place(place.line(), heading, place.file()), details);
    }

    public ImportWarning inFile(String name) {
        return new ImportWarning(code, new Place(place.line(), place.column(), name), details);
    }

    /** Words the warning, without its place. */
    public String in(Because.Words words) {
        return words.text(code.key(), Because.worded(details, words));
    }
}
