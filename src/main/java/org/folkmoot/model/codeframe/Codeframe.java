package org.folkmoot.model.codeframe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tree of themes in display order: each theme group before its children. */
public final class Codeframe {
    private final List<Theme> themes;
    private final Map<Long, Theme> byId = new HashMap<>();
    private final Map<String, Theme> byCode = new HashMap<>();
    private final Map<Long, List<Theme>> children = new HashMap<>();
    private final List<Theme> roots;

    /** @throws IllegalArgumentException if a parent is missing or the themes form a cycle */
    public Codeframe(List<Theme> unordered) {
        for (Theme theme : unordered) {
            byId.put(theme.id(), theme);
            byCode.put(theme.code(), theme);
        }
        List<Theme> sorted = unordered.stream()
                .sorted(Comparator.comparingInt(Theme::position).thenComparingLong(Theme::id))
                .toList();
        List<Theme> top = new ArrayList<>();
        for (Theme theme : sorted) {
            Long parent = theme.parentId();
            if (parent == null) {
                top.add(theme);
            } else {
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(theme);
            }
        }
        roots = List.copyOf(top);
        List<Theme> ordered = new ArrayList<>();
        roots.forEach(root -> walk(root, ordered));
        if (ordered.size() != byId.size()) {
            throw new IllegalArgumentException("a theme's parent is missing, or themes are each other's parents");
        }
        themes = List.copyOf(ordered);
    }

    private void walk(Theme theme, List<Theme> into) {
        into.add(theme);
        children(theme).forEach(child -> walk(child, into));
    }

    /** All themes, including retired ones, each theme group before its children. */
    public List<Theme> themes() {
        return themes;
    }

    public List<Theme> roots() {
        return roots;
    }

    public List<Theme> children(Theme theme) {
        return children.getOrDefault(theme.id(), List.of());
    }

    public boolean isGroup(Theme theme) {
        return children.containsKey(theme.id());
    }

    /** Ids of the theme and all its descendants. */
    public Set<Long> withDescendants(Theme theme) {
        List<Theme> found = new ArrayList<>();
        walk(theme, found);
        Set<Long> ids = new LinkedHashSet<>();
        found.forEach(each -> ids.add(each.id()));
        return ids;
    }

    public Optional<Theme> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<Theme> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The themes from the root down to this one, inclusive. */
    public List<Theme> path(Theme theme) {
        List<Theme> path = new ArrayList<>();
        for (Theme at = theme; at != null; at = at.parentId() == null ? null : byId.get(at.parentId())) {
            path.add(0, at);
        }
        return path;
    }

    /** Names from the root, joined by {@code " > "}. */
    public String pathText(Theme theme) {
        return String.join(" > ", path(theme).stream().map(Theme::name).toList());
    }

    /** Depth in the tree; 1 for a root. */
    public int level(Theme theme) {
        return path(theme).size();
    }
}
