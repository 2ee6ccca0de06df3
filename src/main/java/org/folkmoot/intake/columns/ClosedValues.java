package org.folkmoot.intake.columns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.intake.words.WordForm;

/**
 * Orders the values of a column: along a known scale, by the number they start with (ages, scores), or by first
 * appearance. The known scales are in {@code scales.txt}.
 */
public final class ClosedValues {
    private static final String LAST = "last:";
    private static final Pattern RANGE = Pattern.compile(
            "(?:(?<under>under |less than |below |up to )|(?<over>over |more than |above ))?(?<number>[0-9]{1,6})(?: ?(?:to|and|or)? ?[0-9]{1,6})?"
                    + "(?: (?:and |or )?(?:over|above|older|more|under|below|less|younger|years|yrs|years old|plus))*");

    private final List<Map<String, Integer>> scales;
    private final Map<String, Integer> last;

    private ClosedValues(List<Map<String, Integer>> scales, Map<String, Integer> last) {
        this.scales = scales;
        this.last = last;
    }

    /** Loads the scales that ship with the program. */
    public static ClosedValues load() {
        List<Map<String, Integer>> scales = new ArrayList<>();
        Map<String, Integer> last = Map.of();
        for (String line : WordForm.lines("scales.txt")) {
            if (line.startsWith(LAST)) {
                last = positions(line.substring(LAST.length()));
            } else {
                scales.add(positions(line));
            }
        }
        return new ClosedValues(List.copyOf(scales), last);
    }

    private static Map<String, Integer> positions(String line) {
        Map<String, Integer> positions = new HashMap<>();
        for (String value : line.split("\\|", -1)) {
            positions.putIfAbsent(WordForm.of(value), positions.size());
        }
        return Map.copyOf(positions);
    }

    /** @param seen values in order of first appearance; repeats are dropped */
    public List<String> ordered(Collection<String> seen) {
        List<String> values = List.copyOf(new LinkedHashSet<>(seen));
        Map<String, Integer> ranks = ranks(values);
        if (ranks.isEmpty()) {
            return values;
        }
        return values.stream()
                .sorted(Comparator.comparing(value -> ranks.getOrDefault(value, Integer.MAX_VALUE)))
                .toList();
    }

    /**
     * Whether one known scale contains all these values, and at least one of them is more than an opt-out such as
     * "don't know".
     */
    public boolean isScale(Collection<String> values) {
        return scales.stream().anyMatch(scale -> fits(scale, values));
    }

    private boolean fits(Map<String, Integer> scale, Collection<String> values) {
        List<String> forms = values.stream().map(WordForm::of).toList();
        return forms.stream().anyMatch(scale::containsKey)
                && forms.stream().allMatch(form -> scale.containsKey(form) || last.containsKey(form));
    }

    private Map<String, Integer> ranks(List<String> values) {
        for (Map<String, Integer> scale : scales) {
            if (fits(scale, values)) {
                return rank(values, value -> {
                    Integer position = scale.get(WordForm.of(value));
                    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
                });
            }
        }
        Map<String, Integer> numbers = rank(values, ClosedValues::number);
        return numbers.size() == values.size() ? numbers : Map.of();
    }

    /** Ranks the values that have a position, then the opt-outs; values that are neither are left out. */
    private Map<String, Integer> rank(List<String> values, Position position) {
        Map<String, Integer> ranks = new HashMap<>();
        boolean any = false;
        for (String value : values) {
            OptionalInt own = position.of(value);
            Integer excuse = last.get(WordForm.of(value));
            if (own.isPresent()) {
                any = true;
                ranks.put(value, own.getAsInt());
            } else if (excuse != null) {
                ranks.put(value, Integer.MAX_VALUE / 2 + excuse);
            }
        }
        return any ? ranks : Map.of();
    }

    /** Twice the first number in the value, minus one for "under 16" and plus one for "over 16". */
    private static OptionalInt number(String value) {
        Matcher matcher = RANGE.matcher(WordForm.of(value));
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int number = 2 * Integer.parseInt(matcher.group("number"));
        number -= matcher.group("under") == null ? 0 : 1;
        number += matcher.group("over") == null ? 0 : 1;
        return OptionalInt.of(number);
    }

    @FunctionalInterface
    private interface Position {
        OptionalInt of(String value);
    }
}
