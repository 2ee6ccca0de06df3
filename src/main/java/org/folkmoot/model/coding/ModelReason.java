package org.folkmoot.model.coding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a learned model suggests a theme for a text. Quotes only words of that text, so that a suggestion never shows what
 * another respondent wrote.
 *
 * @param terms words and pairs of words of the text that point to the theme, the strongest first; may be empty
 * @param nearest ids of coded texts that have the theme and are most similar to this one, the most similar first; may be empty, and
 *     they may have been erased since
 * @param rule whether a rule of the theme matches too
 */
public record ModelReason(List<String> terms, List<Long> nearest, boolean rule) implements Reason {
    private static final String BETWEEN_TERMS = "; ";
    private static final String RULE = "rule";

    public ModelReason {
        terms = List.copyOf(terms);
        nearest = List.copyOf(nearest);
    }

    /** The form of the store, such as {@code knife; stabbings|12,45|rule}. */
    @Override
    public String format() {
        return text() + "|" + nearest.stream().map(String::valueOf).collect(Collectors.joining(",")) + "|"
                + (rule ? RULE : "");
    }

    @Override
    public String text() {
        return String.join(BETWEEN_TERMS, terms);
    }

    /** Reads what {@link #format} writes; anything else is read as terms. */
    public static ModelReason parse(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 3 || !parts[1].matches("[0-9,]*")) {
            return new ModelReason(list(text, BETWEEN_TERMS), List.of(), false);
        }
        return new ModelReason(
                list(parts[0], BETWEEN_TERMS),
                list(parts[1], ",").stream().map(Long::valueOf).toList(),
                parts[2].equals(RULE));
    }

    private static List<String> list(String joined, String separator) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(separator, -1));
    }
}
