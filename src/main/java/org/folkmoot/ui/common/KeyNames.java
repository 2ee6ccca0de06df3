package org.folkmoot.ui.common;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names by which messages call keys: an action in lower case, such as {@code undo}, {@code numbered} and {@code
 * giving} for the nine actions of the numbered themes, and the keys of single controls, which cannot be changed.
 */
final class KeyNames {
    private static final Map<String, Key> FIXED = Map.ofEntries(
            Map.entry("enter", Key.of("Enter")),
            Map.entry("escape", Key.of("Esc")),
            Map.entry("space", Key.of("Space")),
            Map.entry("delete", Key.of("Delete")),
            Map.entry("up", Key.of("Up")),
            Map.entry("down", Key.of("Down")),
            Map.entry("recode_fits", Key.of("Y")),
            Map.entry("recode_does_not_fit", Key.of("N")),
            Map.entry("select_left", Key.of("Shift+Left")),
            Map.entry("select_right", Key.of("Shift+Right")),
            Map.entry("column_up", Key.of("Alt+Up")),
            Map.entry("column_down", Key.of("Alt+Down")),
            Map.entry("column_narrower", Key.of("Alt+Left")),
            Map.entry("column_wider", Key.of("Alt+Right")));
    private static final Map<String, List<Action>> RANGES =
            Map.of("numbered", Action.NUMBERED, "giving", Action.GIVING);

    private KeyNames() {}

    /**
     * The key for people, such as {@code Ctrl+Z}; empty for an action without a key.
     *
     * @throws IllegalArgumentException if nothing has the name
     */
    static String text(KeyMap keys, String name) {
        Key fixed = FIXED.get(name);
        if (fixed != null) {
            return fixed.text();
        }
        List<Action> range = RANGES.get(name);
        if (range != null) {
            return range(keys, range);
        }
        return keys.first(
                action(name).orElseThrow(() -> new IllegalArgumentException("no key or action is called " + name)));
    }

    /** Whether it is the key of a control, which the user cannot change or remove. */
    static boolean isFixed(String name) {
        return FIXED.containsKey(name);
    }

    private static Optional<Action> action(String name) {
        return Stream.of(Action.values())
                .filter(action -> action.messageKey().equals("action." + name))
                .findFirst();
    }

    /** The keys of nine actions alike, such as {@code 1–9} or {@code Ctrl+Shift+1–9}; empty where one has none. */
    private static String range(KeyMap keys, List<Action> alike) {
        String first = keys.first(alike.get(0));
        String last = keys.first(alike.get(alike.size() - 1));
        int modifiers = first.lastIndexOf('+') + 1;
        return first.isEmpty() || last.isEmpty()
                ? ""
                : first + "\u2013"
                        + (last.startsWith(first.substring(0, modifiers)) ? last.substring(modifiers) : last);
    }
}
