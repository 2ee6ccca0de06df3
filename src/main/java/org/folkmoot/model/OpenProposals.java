package org.folkmoot.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one suggestion for each theme of what several origins propose for one text. */
public final class OpenProposals {
    private static final Comparator<Proposal> WEIGHT = Comparator.comparingInt(each -> switch (each.origin()) {
        // What a person coded on the text before this one.
        case MANUAL, IMPORT, MERGE -> 0;
        case CAMPAIGN -> 1;
        // Has taken the rules into account.
        case MODEL -> 2;
        case RULE -> 3;
    });

    private OpenProposals() {}

    /**
     * The weightiest proposal for each theme, best score first; where it has no evidence, with that of the next.
     *
     * @param proposals of one text
     */
    public static List<Proposal> oneForEachTheme(List<Proposal> proposals) {
        Map<Long, Proposal> chosen = new LinkedHashMap<>();
        proposals.stream()
                .sorted(WEIGHT)
                .forEach(each -> chosen.merge(each.themeId(), each, OpenProposals::withEvidence));
        List<Proposal> sorted = new ArrayList<>(chosen.values());
        sorted.sort(Comparator.comparingDouble(Proposal::score).reversed().thenComparing(Proposal::themeId));
        return List.copyOf(sorted);
    }

    private static Proposal withEvidence(Proposal chosen, Proposal other) {
        return chosen.spans().isEmpty() ? chosen.with(chosen.why(), other.spans()) : chosen;
    }
}
