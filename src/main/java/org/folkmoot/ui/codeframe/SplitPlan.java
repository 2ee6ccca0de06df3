package org.folkmoot.ui.codeframe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.Theme;
import org.folkmoot.service.codeframe.NewTheme;
import org.folkmoot.service.codeframe.SplitPart;

/** Which of a theme's codings go to which part. What is in none stays. */
final class SplitPlan {
    /**
     * Where codings go.
     *
     * @param existing empty for a new theme of that name
     */
    record Part(String name, Optional<Theme> existing) {}

    private final Theme theme;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Long, Part> going = new HashMap<>();

    SplitPlan(Theme theme) {
        this.theme = theme;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Adds a part; one of that name is not added again. */
    Part add(Part part) {
        return parts.stream()
                .filter(each -> each.name().equalsIgnoreCase(part.name()))
                .findFirst()
                .orElseGet(() -> {
                    parts.add(part);
                    return part;
                });
    }

    /** Takes a part away; what was to go there stays. */
    void remove(Part part) {
        parts.remove(part);
        going.values().removeIf(part::equals);
    }

    void put(Collection<Long> texts, Part part) {
        texts.forEach(text -> going.put(text, part));
    }

    void keep(Collection<Long> texts) {
        texts.forEach(going::remove);
    }

    Optional<Part> of(long text) {
        return Optional.ofNullable(going.get(text));
    }

    long count(Part part) {
        return going.values().stream().filter(part::equals).count();
    }

    int moved() {
        return going.size();
    }

    /** @param below whether new themes stand below this one, which makes it a theme group, rather than beside it */
    List<SplitPart> plan(boolean below) {
        Optional<Long> above = below ? Optional.of(theme.id()) : Optional.ofNullable(theme.parentId());
        List<SplitPart> plan = new ArrayList<>();
        for (Part part : parts) {
            List<Long> texts = going.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(part))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            if (!texts.isEmpty()) {
                plan.add(part.existing()
                        .map(there -> SplitPart.to(there.id(), texts))
                        .orElseGet(() -> SplitPart.to(new NewTheme(part.name(), "", above, ""), texts)));
            }
        }
        return plan;
    }
}
