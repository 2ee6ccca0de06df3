package org.folkmoot.ui.codeframe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.service.codeframe.NewTheme;
import org.folkmoot.service.codeframe.SplitPart;

/** The part to which each coding of a theme moves. Codings without a part stay. */
final class SplitPlan {
    /**
     * A destination.
     *
     * @param existing empty for a new theme with that name
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

    /** Adds a part, unless one with that name exists. */
    Part add(Part part) {
        return parts.stream()
                .filter(each -> each.name().equalsIgnoreCase(part.name()))
                .findFirst()
                .orElseGet(() -> {
                    parts.add(part);
                    return part;
                });
    }

    /** Removes a part; its codings stay with the theme. */
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

    /**
     * @param below whether new themes become children of this one, which makes it a theme group, rather than siblings
     */
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
