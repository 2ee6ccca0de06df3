package org.folkmoot.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Undoes and redoes what a batch did to the codeframe, as far as that leaves a codeframe: each parent is there, no
 * theme is above itself, a code means one theme, and nothing is coded to a theme that is not there. What would break
 * that stays as it is.
 */
final class ThemeReversal {
    /** A theme as it would become, or as it is. */
    private record State(
            long theme, boolean present, @Nullable Long parent, String code) {}

    /**
     * What is to be restated.
     *
     * @param back themes that are there afterwards
     * @param away themes that are not
     */
    record Plan(boolean undo, List<State> back, List<State> away) {
        static final Plan NONE = new Plan(true, List.of(), List.of());
    }

    /** What undoing or redoing a batch says of themes. */
    Plan plan(Handle handle, long batch, boolean undo) {
        List<State> states = handle.createQuery("SELECT theme_id, present, parent_id, code FROM (" + what(undo) + ")")
                .bind("batch", batch)
                .map((row, context) -> state(row))
                .list();
        return new Plan(
                undo,
                states.stream().filter(State::present).toList(),
                states.stream().filter(state -> !state.present()).toList());
    }

    /** Restates themes that are there afterwards; returns how many. */
    int bringBack(Handle handle, Plan plan, long newBatch, long batch) {
        if (plan.back().isEmpty()) {
            return 0;
        }
        Map<Long, State> now = codeframe(handle);
        Map<Long, State> wanted = byId(plan.back());
        boolean broken = true;
        while (broken) {
            Map<Long, State> then = new HashMap<>(now);
            then.putAll(wanted);
            broken = wanted.values().removeIf(state -> !hangsTogether(state, then));
        }
        return restate(handle, plan.undo(), wanted.keySet(), newBatch, batch);
    }

    /** Takes themes out of the codeframe that are not there afterwards; returns how many. */
    int takeAway(Handle handle, Plan plan, long newBatch, long batch) {
        if (plan.away().isEmpty()) {
            return 0;
        }
        Map<Long, State> now = codeframe(handle);
        Map<Long, State> wanted = byId(plan.away());
        Set<Long> coded = new HashSet<>(handle.createQuery("SELECT DISTINCT theme_id FROM coding"
                        + " WHERE verdict = 'applied' AND theme_id IN (SELECT value FROM json_each(:themes))")
                .bind("themes", wanted.keySet().toString())
                .mapTo(Long.class)
                .list());
        wanted.keySet().removeAll(coded);
        boolean broken = true;
        while (broken) {
            Set<Long> parents = now.values().stream()
                    .filter(state -> state.present() && !wanted.containsKey(state.theme()) && state.parent() != null)
                    .map(State::parent)
                    .collect(Collectors.toSet());
            broken = wanted.keySet().removeAll(parents);
        }
        return restate(handle, plan.undo(), wanted.keySet(), newBatch, batch);
    }

    private static boolean hangsTogether(State state, Map<Long, State> then) {
        for (State other : then.values()) {
            if (other.present()
                    && other.theme() != state.theme()
                    && other.code().equalsIgnoreCase(state.code())) {
                return false;
            }
        }
        Set<Long> above = new HashSet<>();
        State at = state;
        while (at != null) {
            if (!at.present() || !above.add(at.theme())) {
                return false;
            }
            Long parent = at.parent();
            if (parent == null) {
                return true;
            }
            at = then.get(parent);
        }
        return false;
    }

    private static int restate(Handle handle, boolean undo, Set<Long> themes, long newBatch, long batch) {
        String which = "x.theme_id IN (SELECT value FROM json_each(:themes))";
        return handle.createUpdate(LogTable.THEMES.restate(what(undo), which))
                .bind("themes", themes.toString())
                .bind("batch", batch)
                .bind("new", newBatch)
                .execute();
    }

    private static String what(boolean undo) {
        return undo ? LogTable.THEMES.undone() : LogTable.THEMES.redone();
    }

    private static Map<Long, State> codeframe(Handle handle) {
        return byId(handle.createQuery("SELECT theme_id, present, parent_id, code FROM codeframe")
                .map((row, context) -> state(row))
                .list());
    }

    private static Map<Long, State> byId(List<State> states) {
        Map<Long, State> byId = new HashMap<>();
        states.forEach(state -> byId.put(state.theme(), state));
        return byId;
    }

    private static State state(java.sql.ResultSet row) throws java.sql.SQLException {
        long parent = row.getLong("parent_id");
        Long above = row.wasNull() ? null : Long.valueOf(parent);
        return new State(row.getLong("theme_id"), row.getBoolean("present"), above, row.getString("code"));
    }
}
