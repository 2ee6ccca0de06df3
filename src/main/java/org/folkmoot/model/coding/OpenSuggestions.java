package org.folkmoot.model.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Combines the suggestions of several origins for one text into one per theme. */
public final class OpenSuggestions {
    private static final Comparator<Suggestion> WEIGHT = Comparator.comparingInt(each -> switch (each.origin()) {
        // Codings of the previous version of the text, made by a person.
        case MANUAL, IMPORT, MERGE -> 0;
        case CAMPAIGN -> 1;
        // The model has taken the rules into account.
        case MODEL -> 2;
        case RULE -> 3;
    });

    private OpenSuggestions() {}

    /**
     * Returns the strongest suggestion for each theme, best score first. If it has no evidence, it takes that of the
     * next.
     *
     * @param suggestions all for one text
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
