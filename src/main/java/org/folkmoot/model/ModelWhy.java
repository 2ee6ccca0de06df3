package org.folkmoot.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a learned model proposes a theme for a text. Quotes nothing but words of that text itself, so that a suggestion never
 * says what somebody else wrote.
 *
 * @param terms words and pairs of words of the text that speak for the theme, the most telling first; may be empty
 * @param nearest ids of coded texts that have the theme and are most like this one, the likest first; may be empty, and
 *     they may have been erased since
 * @param rule whether a rule of the theme matches too
 */
public record ModelWhy(List<String> terms, List<Long> nearest, boolean rule) {
    private static final String BETWEEN_TERMS = "; ";
    private static final String RULE = "rule";

    public ModelWhy {
        terms = List.copyOf(terms);
        nearest = List.copyOf(nearest);
    }

    /** The form of the store, such as {@code knife; stabbings|12,45|rule}. */
    public String format() {
        return termsText() + "|" + nearest.stream().map(String::valueOf).collect(Collectors.joining(",")) + "|"
                + (rule ? RULE : "");
    }

    /** The terms as one line; empty for none. */
    public String termsText() {
        return String.join(BETWEEN_TERMS, terms);
    }

    /** Reads what {@link #format} writes; anything else is taken for terms. */
    public static ModelWhy parse(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 3 || !parts[1].matches("[0-9,]*")) {
            return new ModelWhy(list(text, BETWEEN_TERMS), List.of(), false);
        }
        return new ModelWhy(
                list(parts[0], BETWEEN_TERMS),
                list(parts[1], ",").stream().map(Long::valueOf).toList(),
                parts[2].equals(RULE));
    }

    private static List<String> list(String joined, String separator) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(separator, -1));
    }
}
