package org.folkmoot.service.codeframe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.history.Step;
import org.folkmoot.store.codeframe.ThemeDao;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A codeframe being changed in memory; {@link #write} appends each changed theme once. */
final class CodeframeDraft {
    /** Stands for the root, which has no id. */
    private static final long ROOT = 0;

    private final Codeframe before;
    private final Map<Long, ThemeSpec> specs = new HashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<Long, List<Long>> children = new HashMap<>();
    /** Parents whose children were moved and need new positions. */
    private final Set<Long> reordered = new HashSet<>();

    CodeframeDraft(Codeframe before) {
        this.before = before;
        for (Theme theme : before.themes()) {
            long parent = key(theme.parentId());
            specs.put(theme.id(), theme.spec());
            parents.put(theme.id(), parent);
            children.computeIfAbsent(parent, id -> new ArrayList<>()).add(theme.id());
        }
    }

    private static long key(@Nullable Long parent) {
        return parent == null ? ROOT : parent;
    }

    ThemeSpec spec(long id) {
        return Objects.requireNonNull(specs.get(id), "no such theme");
    }

    void set(long id, ThemeSpec spec) {
        specs.put(id, spec);
    }

    List<Long> children(@Nullable Long parent) {
        return List.copyOf(childrenOf(key(parent)));
    }

    int index(long id) {
        return childrenOf(parent(id)).indexOf(id);
    }

    @Nullable
    Long parentId(long id) {
        long parent = parent(id);
        return parent == ROOT ? null : parent;
    }

    /** @param index among the parent's children without this theme; larger values mean last */
    void move(long id, @Nullable Long parent, int index) {
        childrenOf(parent(id)).remove(id);
        List<Long> siblings = childrenOf(key(parent));
        siblings.add(Math.max(0, Math.min(index, siblings.size())), id);
        parents.put(id, key(parent));
        reordered.add(key(parent));
    }

    /** Adds a newly created theme. */
    void add(long id, ThemeSpec spec, @Nullable Long parent, int index) {
        specs.put(id, spec);
        parents.put(id, key(parent));
        List<Long> siblings = childrenOf(key(parent));
        siblings.add(Math.max(0, Math.min(index, siblings.size())), id);
        reordered.add(key(parent));
    }

    /** Whether {@code id} is {@code above} or one of its descendants. */
    boolean within(long id, long above) {
        for (long at = id; at != ROOT; at = parent(at)) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    boolean changed() {
        return specs.keySet().stream().anyMatch(this::differs);
    }

    void write(Handle handle, Step step, ThemeDao themes) {
        specs.keySet().stream()
                .sorted()
                .filter(this::differs)
                .forEach(id -> themes.append(handle, step, id, parentId(id), position(id), spec(id)));
    }

    private boolean differs(long id) {
        return before.byId(id)
                .map(was -> !was.spec().equals(spec(id))
                        || key(was.parentId()) != parent(id)
                        || was.position() != position(id))
                .orElse(true);
    }

    private int position(long id) {
        return reordered.contains(parent(id))
                ? index(id)
                : before.byId(id).map(Theme::position).orElse(0);
    }

    private long parent(long id) {
        return parents.getOrDefault(id, ROOT);
    }

    private List<Long> childrenOf(long parent) {
        return children.computeIfAbsent(parent, id -> new ArrayList<>());
    }
}
