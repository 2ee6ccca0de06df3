package org.folkmoot.store.steps;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.model.refusal.CodeframeReason;
import org.folkmoot.model.refusal.Refusal;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Checks the codeframe after an undo or redo that later work may conflict with: every parent exists, no theme is its
 * own ancestor, codes are unique, and no coding is of a missing theme.
 */
final class CodeframeInvariants {
    private record State(
            long theme, boolean present, @Nullable Long parent, String code) {}

    /**
     * Checks what a step has just restated.
     *
     * @throws Refusal if the codeframe would be inconsistent; names the conflict
     */
    void check(Handle handle, long step, boolean themes) {
        if (themes) {
            tree(handle);
            coded(handle, step);
        }
        handle.createQuery("SELECT c.code FROM decision_log l JOIN codeframe c ON c.theme_id = l.theme_id"
                        + " WHERE l.batch_id = :batch AND l.verdict = 'applied' AND c.present = 0 LIMIT 1")
                .bind("batch", step)
                .mapTo(String.class)
                .findOne()
                .ifPresent(code -> {
                    throw Refusal.of(CodeframeReason.UNDO_LEFT_CODEFRAME, code);
                });
    }

    private static void tree(Handle handle) {
        Map<Long, State> all = new HashMap<>();
        handle.createQuery("SELECT theme_id, present, parent_id, code FROM codeframe")
                .map((row, context) -> {
                    long parent = row.getLong(3);
                    Long above = row.wasNull() ? null : Long.valueOf(parent);
                    return new State(row.getLong(1), row.getBoolean(2), above, row.getString(4));
                })
                .forEach(state -> all.put(state.theme(), state));
        Set<String> codes = new HashSet<>();
        for (State state : all.values()) {
            if (!state.present()) {
                continue;
            }
            if (!codes.add(state.code().toLowerCase(java.util.Locale.ROOT))) {
                throw Refusal.of(CodeframeReason.UNDO_CODE_REUSED, state.code());
            }
            Set<Long> above = new HashSet<>();
            State at = state;
            for (Long parent = state.parent(); parent != null; parent = at.parent()) {
                above.add(at.theme());
                State next = all.get(parent);
                if (next == null || !next.present()) {
                    throw Refusal.of(CodeframeReason.UNDO_PARENT_GOES, at.code());
                }
                if (above.contains(parent)) {
                    throw Refusal.of(CodeframeReason.UNDO_CIRCLE, at.code());
                }
                at = next;
            }
        }
    }

    private static void coded(Handle handle, long step) {
        List<String> coded = handle.createQuery("SELECT c.code FROM theme_log l JOIN codeframe c"
                        + " ON c.theme_id = l.theme_id WHERE l.batch_id = :batch AND c.present = 0"
                        + " AND EXISTS (SELECT 1 FROM layer y JOIN coding d ON d.layer_id = y.id"
                        + " WHERE d.theme_id = l.theme_id AND d.verdict = 'applied') LIMIT 1")
                .bind("batch", step)
                .mapTo(String.class)
                .list();
        if (!coded.isEmpty()) {
            throw Refusal.of(CodeframeReason.UNDO_CODED, coded.get(0));
        }
    }
}
