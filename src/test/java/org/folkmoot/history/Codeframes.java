package org.folkmoot.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether what a consultation holds leaves a codeframe; values as {@link Tables} reads them. */
final class Codeframes {
    private Codeframes() {}

    static boolean hangTogether(Map<String, String> state) {
        Map<String, String> parents = new HashMap<>();
        Set<String> codes = new HashSet<>();
        for (Map.Entry<String, String> each : state.entrySet()) {
            if (each.getKey().startsWith("theme/") && !each.getValue().isEmpty()) {
                String[] cells = each.getValue().split("\\|", -1);
                if (!codes.add(cells[0].toLowerCase(Locale.ROOT))) {
                    return false;
                }
                parents.put(each.getKey().substring("theme/".length()), cells[2]);
            }
        }
        for (String theme : parents.keySet()) {
            String at = theme;
            for (int steps = 0; !at.equals("0"); steps++) {
                String above = parents.get(at);
                if (above == null || steps > parents.size()) {
                    return false;
                }
                at = above;
            }
        }
        return state.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith("coding/") && each.getValue().startsWith("applied"))
                .allMatch(each -> parents.containsKey(
                        each.getKey().substring(each.getKey().lastIndexOf('/') + 1)));
    }
}
