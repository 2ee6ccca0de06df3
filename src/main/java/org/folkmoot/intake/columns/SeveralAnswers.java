package org.folkmoot.intake.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.intake.words.WhiteSpace;

/**
 * The answers of a question that takes several, in one cell: {@code Bus;Car;} (Microsoft Forms), {@code Bus, Car} (Google
 * Forms), {@code bus_tram walk} (codes of KoboToolbox and ODK), with {@code |} or on lines of their own. An option may hold
 * the separator itself: {@code Bus, tram or train}. A comma in a number ({@code £10,000}) separates nothing.
 */
public final class SeveralAnswers {
    private static final List<String> SEPARATORS = List.of(";", "\n", "|", ", ", " ");
    /** Digits after a comma that belong to the number before it. */
    private static final Pattern COMMA = Pattern.compile(",(?!(?<=\\d,)\\d{3}(?!\\d))");

    private static final Pattern CODE = Pattern.compile("[a-z0-9_.-]+");
    private static final int MAX_OPTIONS = 60;
    private static final int MAX_LENGTH = 120;
    /** Separators within one option. */
    private static final int MAX_INNER = 6;
    /** How often an option occurs on average, at least; free texts hardly recur. */
    private static final double RECURRENCE = 2;
    /** The options' share of the answers, at least, where many were typed. */
    private static final double OPTIONS_SHARE = 0.7;

    private final String separator;
    private final Pattern pattern;
    /** Options that hold the separator, in lower case. */
    private final Set<String> whole;
    /** Parts that recur, in lower case. */
    private final Set<String> known;

    private SeveralAnswers(String separator, Set<String> whole, Set<String> known) {
        this.separator = separator;
        this.pattern = pattern(separator);
        this.whole = Set.copyOf(whole);
        this.known = Set.copyOf(known);
    }

    private static Pattern pattern(String separator) {
        return switch (separator) {
            case "\n" -> Pattern.compile("[\\r\\n]+");
            case " " -> Pattern.compile(" +");
            case ", " -> COMMA;
            default -> Pattern.compile(Pattern.quote(separator.strip()));
        };
    }

    /**
     * Recognises a question with several answers; empty if each cell seems to hold one.
     *
     * @param cells of one column
     */
    public static Optional<SeveralAnswers> of(Collection<String> cells) {
        List<String> filled = cells.stream()
                .map(WhiteSpace::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return SEPARATORS.stream()
                .map(separator -> new SeveralAnswers(
                        separator, wholeOptions(filled, separator), recurringParts(filled, separator)))
                .filter(answers -> answers.fits(filled))
                .findFirst();
    }

    /** The separator, as it is shown to people. */
    public String separator() {
        return switch (separator) {
            case "\n" -> "line break";
            case " " -> "space";
            default -> separator.strip();
        };
    }

    /** The options that a cell holds, each once, in order. */
    public List<String> split(String cell) {
        List<String> tokens = tokens(cell, pattern);
        Set<String> options = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); ) {
            int end = i + 1;
            for (int last = Math.min(tokens.size(), i + MAX_INNER); last > i + 1; last--) {
                if (whole.contains(joined(tokens.subList(i, last)).toLowerCase(Locale.ROOT))) {
                    end = last;
                    break;
                }
            }
            if (separator.equals(", ")) {
                end = Math.max(end, endOfFreeText(tokens, i));
            }
            options.add(joined(tokens.subList(i, end)));
            i = end;
        }
        return List.copyOf(options);
    }

    /** The words typed under "Other" may hold commas: parts side by side that never recur are one option. */
    private int endOfFreeText(List<String> tokens, int from) {
        int end = from;
        while (end < tokens.size() && !known.contains(tokens.get(end).toLowerCase(Locale.ROOT))) {
            end++;
        }
        return end;
    }

    private String joined(List<String> tokens) {
        return String.join(separator, tokens);
    }

    private static List<String> tokens(String cell, Pattern pattern) {
        return Arrays.stream(pattern.split(cell, -1))
                .map(WhiteSpace::strip)
                .filter(token -> !token.isEmpty())
                .toList();
    }

    private boolean fits(List<String> cells) {
        Set<List<String>> combinations = new HashSet<>();
        Set<Integer> sizes = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<List<String>>> places = new HashMap<>();
        boolean ends = false;
        for (String cell : cells) {
            List<String> options = split(cell);
            ends |= cell.endsWith(separator.strip()) && !separator.isBlank();
            sizes.add(options.size());
            List<String> sorted = options.stream().sorted().toList();
            if (options.size() > 1) {
                combinations.add(sorted);
            }
            for (String option : options) {
                counts.merge(option.toLowerCase(Locale.ROOT), 1, Integer::sum);
                places.computeIfAbsent(option.toLowerCase(Locale.ROOT), key -> new HashSet<>())
                        .add(sorted);
            }
        }
        long recurring =
                places.values().stream().filter(each -> each.size() > 1).count();
        boolean varied = sizes.size() > 1 || ends;
        return combinations.size() >= 2
                && varied
                && recurring >= 2
                && optionsRecur(counts)
                && (!separator.equals(" ") || areCodes(cells, counts.keySet()));
    }

    /** Texts typed under "Other" occur once each; the options must make up most of the answers. */
    private static boolean optionsRecur(Map<String, Integer> counts) {
        Map<String, Integer> recurring = new HashMap<>(counts);
        recurring.values().removeIf(count -> count < 2);
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        int often = recurring.values().stream().mapToInt(Integer::intValue).sum();
        return recurring.size() <= MAX_OPTIONS
                && recurring.keySet().stream().allMatch(option -> option.length() <= MAX_LENGTH)
                && (total >= RECURRENCE * counts.size() || often >= total * OPTIONS_SHARE);
    }

    /** Codes have no capitals; words such as "very good" are told from them by a part that is never chosen by itself. */
    private static boolean areCodes(List<String> cells, Set<String> options) {
        Set<String> alone = Set.copyOf(cells);
        return cells.stream().allMatch(cell -> Arrays.stream(cell.split(" +"))
                        .allMatch(part -> CODE.matcher(part).matches()))
                && (options.stream().allMatch(option -> option.indexOf('_') >= 0 || Character.isDigit(option.charAt(0)))
                        || alone.containsAll(options));
    }

    private static Set<String> recurringParts(List<String> cells, String separator) {
        Map<String, Integer> counts = new HashMap<>();
        cells.forEach(cell -> tokens(cell, pattern(separator))
                .forEach(part -> counts.merge(part.toLowerCase(Locale.ROOT), 1, Integer::sum)));
        counts.values().removeIf(count -> count < 2);
        return counts.keySet();
    }

    /**
     * Options that hold the separator: two parts that never occur without each other, or a part in small letters where
     * options begin with a capital.
     */
    private static Set<String> wholeOptions(List<String> cells, String separator) {
        Map<String, Integer> counts = new HashMap<>();
        Map<List<String>, Integer> pairs = new HashMap<>();
        List<List<String>> all = new ArrayList<>();
        int capitals = 0;
        for (String cell : cells) {
            List<String> tokens = tokens(cell, pattern(separator));
            all.add(tokens);
            capitals += !tokens.isEmpty() && Character.isUpperCase(tokens.get(0).codePointAt(0)) ? 1 : 0;
            for (int i = 0; i < tokens.size(); i++) {
                counts.merge(tokens.get(i), 1, Integer::sum);
                if (i > 0) {
                    pairs.merge(List.of(tokens.get(i - 1), tokens.get(i)), 1, Integer::sum);
                }
            }
        }
        boolean begins = separator.equals(", ") && capitals * 10 > cells.size() * 9;
        Set<String> whole = new HashSet<>();
        for (List<String> tokens : all) {
            int from = 0;
            for (int i = 1; i <= tokens.size(); i++) {
                if (i == tokens.size() || !belongs(tokens.get(i - 1), tokens.get(i), counts, pairs, begins)) {
                    if (i - from > 1 && i - from <= MAX_INNER) {
                        whole.add(
                                String.join(separator, tokens.subList(from, i)).toLowerCase(Locale.ROOT));
                    }
                    from = i;
                }
            }
        }
        return whole;
    }

    private static boolean belongs(
            String one, String next, Map<String, Integer> counts, Map<List<String>, Integer> pairs, boolean begins) {
        if (begins && Character.isLowerCase(next.codePointAt(0))) {
            return true;
        }
        int together = pairs.getOrDefault(List.of(one, next), 0);
        return together >= 3 && together == counts.getOrDefault(one, 0) && together == counts.getOrDefault(next, 0);
    }
}
