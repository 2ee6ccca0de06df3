package org.folkmoot.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Reason;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.folkmoot.model.text.TextIndex;

/** Matches the alternatives of one theme. */
final class ThemeMatcher {
    private static final int SHOWN_ALTERNATIVES = 3;
    // Beyond this, 1 - 0.5^n rounds to 1 in a double.
    private static final int COUNTED_ALTERNATIVES = 50;

    private final TextIndex index;

    ThemeMatcher(TextIndex index) {
        this.index = index;
    }

    ThemeSuggestions match(long themeId, String version, List<Alternative> alternatives, KnownSuggestions known) {
        List<Alternative> distinct = distinct(alternatives);
        Map<Long, List<Alternative>> hits = new TreeMap<>();
        for (Alternative alternative : distinct) {
            for (long textId : index.matching(alternative.query())) {
                hits.computeIfAbsent(textId, key -> new ArrayList<>()).add(alternative);
            }
        }
        if (hits.isEmpty()) {
            return new ThemeSuggestions(themeId, version, List.of(), List.of());
        }
        long[] old = known.textIds(themeId, version);
        long[] newIds = hits.keySet().stream()
                .mapToLong(Long::longValue)
                .filter(textId -> Arrays.binarySearch(old, textId) < 0)
                .toArray();
        Map<Long, List<Span>> spans = newIds.length == 0 ? Map.of() : index.spans(any(distinct), newIds);
        List<Suggestion> fresh = new ArrayList<>(newIds.length);
        for (long textId : newIds) {
            List<Alternative> matched = hits.getOrDefault(textId, List.of());
            fresh.add(new Suggestion(
                    textId,
                    themeId,
                    score(matched.size()),
                    Origin.RULE,
                    version,
                    new Reason.Rules(why(matched)),
                    spans.getOrDefault(textId, List.of())));
        }
        return new ThemeSuggestions(themeId, version, List.copyOf(hits.keySet()), fresh);
    }

    /**
     * {@code 1 - 0.5^n}: one alternative may match by accident, and each further, differently worded one halves the
     * remaining doubt. The score never reaches 1, because a rule knows words, not meaning. It ranks suggestions and is
     * not a probability.
     */
    static double score(int matchingAlternatives) {
        return 1 - Math.pow(0.5, Math.min(matchingAlternatives, COUNTED_ALTERNATIVES));
    }

    /** Removes repeated alternatives, which are no further evidence. */
    private static List<Alternative> distinct(List<Alternative> alternatives) {
        Map<String, Alternative> distinct = new LinkedHashMap<>();
        for (Alternative alternative : alternatives) {
            // Equality of records includes all components, and matching ignores case.
            distinct.putIfAbsent(alternative.query().toString().toLowerCase(Locale.ROOT), alternative);
        }
        return List.copyOf(distinct.values());
    }

    /** The evidence of all alternatives is their union, which a single OR query returns at the cost of one. */
    private static Query any(List<Alternative> alternatives) {
        List<Query> queries = alternatives.stream().map(Alternative::query).toList();
        return queries.size() == 1 ? queries.get(0) : new Query.Or(queries);
    }

    private static String why(List<Alternative> matched) {
        List<String> shown = new ArrayList<>(matched.stream()
                .limit(SHOWN_ALTERNATIVES)
                .map(Alternative::source)
                .toList());
        if (matched.size() > SHOWN_ALTERNATIVES) {
            shown.add("…");
        }
        return String.join("; ", shown);
    }
}
