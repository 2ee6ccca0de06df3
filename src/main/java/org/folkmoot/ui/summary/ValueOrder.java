package org.folkmoot.ui.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.folkmoot.model.counting.Breakdown;
import org.folkmoot.model.response.Attribute;

/**
 * The order of a breakdown's columns. An attribute's values are stored in the order in which they were imported; the
 * table sorts them by leading number, then alphabetically. The values of a scale keep their order.
 */
final class ValueOrder {
    private static final Pattern NUMBER = Pattern.compile("\\D{0,2}(\\d{1,9})");

    private ValueOrder() {}

    /** Indices of the values in display order; respondents without a value come last. */
    static List<Integer> of(Attribute.Kind kind, List<String> values) {
        Comparator<Integer> order = Comparator.comparing(i -> values.get(i).equals(Breakdown.NOT_GIVEN));
        if (kind == Attribute.Kind.ATTRIBUTE) {
            order = order.thenComparing(i -> number(values.get(i)))
                    .thenComparing(i -> values.get(i).toLowerCase(Locale.UK));
        }
        return IntStream.range(0, values.size()).boxed().sorted(order).toList();
    }

    private static int number(String value) {
        Matcher number = NUMBER.matcher(value);
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : Integer.MAX_VALUE;
    }
}
