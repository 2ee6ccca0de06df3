package org.folkmoot.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one suggestion for each theme of what several origins propose for one text. */
public final class OpenSuggestions {
    private static final Comparator<Suggestion> WEIGHT = Comparator.comparingInt(each -> switch (each.origin()) {
        // What a person coded on the text before this one.
        case MANUAL, IMPORT, MERGE -> 0;
        case CAMPAIGN -> 1;
        // Has taken the rules into account.
        case MODEL -> 2;
        case RULE -> 3;
    });

    private OpenSuggestions() {}

    /**
     * The weightiest suggestion for each theme, best score first; where it has no evidence, with that of the next.
     *
     * @param suggestions of one text
     */
    public static List<Suggestion> oneForEachTheme(List<Suggestion> suggestions) {
        Map<Long, Suggestion> chosen = new LinkedHashMap<>();
        suggestions.stream()
                .sorted(WEIGHT)
                .forEach(each -> chosen.merge(each.themeId(), each, OpenSuggestions::withEvidence));
        List<Suggestion> sorted = new ArrayList<>(chosen.values());
        sorted.sort(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::themeId));
        return List.copyOf(sorted);
    }

    private static Suggestion withEvidence(Suggestion chosen, Suggestion other) {
        return chosen.spans().isEmpty() ? chosen.with(chosen.why(), other.spans()) : chosen;
    }
}
