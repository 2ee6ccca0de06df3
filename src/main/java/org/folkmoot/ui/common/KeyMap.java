package org.folkmoot.ui.common;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;

/** The keys of each action: the standard ones from {@link Action}, overridden by the user's changes. Immutable. */
public final class KeyMap {
    private static final KeyMap STANDARD = new KeyMap(Map.of());

    /** The user's changes; an empty list leaves the action without keys. */
    private final Map<Action, List<Key>> changed;

    private KeyMap(Map<Action, List<Key>> changed) {
        this.changed = new EnumMap<>(Action.class);
        this.changed.putAll(changed);
    }

    public static KeyMap standard() {
        return STANDARD;
    }

    /** Reads {@link #stored()}, ignoring unknown actions and keys. */
    public static KeyMap read(String stored) {
        Map<Action, List<Key>> changed = new EnumMap<>(Action.class);
        for (String line : stored.split("\n", -1)) {
            String[] words = line.split(" ", 2);
            Stream.of(Action.values())
                    .filter(action -> action.name().equals(words[0]))
                    .findFirst()
                    .ifPresent(action -> changed.put(action, keys(words.length > 1 ? words[1] : "")));
        }
        return new KeyMap(changed);
    }

    private static List<Key> keys(String stored) {
        return Stream.of(stored.split("\t", -1))
                .filter(each -> !each.isEmpty())
                .flatMap(each -> key(each).stream())
                .toList();
    }

    /** Empty for a key unknown to this keyboard or version. */
    private static Optional<Key> key(String stored) {
        try {
            return Optional.of(Key.of(stored));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The user's changes in their form for the settings; empty if there are none. */
    public String stored() {
        return changed.entrySet().stream()
                .map(entry -> entry.getKey().name() + " "
                        + entry.getValue().stream().map(Key::stored).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** The keys of an action; the first one is shown. */
    public List<Key> keys(Action action) {
        return changed.getOrDefault(action, action.keys());
    }

    /** A copy in which an action has these keys. */
    public KeyMap with(Action action, List<Key> keys) {
        Map<Action, List<Key>> now = new EnumMap<>(Action.class);
        now.putAll(changed);
        if (keys.equals(action.keys())) {
            now.remove(action);
        } else {
            now.put(action, List.copyOf(keys));
        }
        return new KeyMap(now);
    }

    public boolean isChanged(Action action) {
        return changed.containsKey(action);
    }

    /** Another action with the same key in an overlapping scope. */
    public Optional<Action> clash(Action action, Key key) {
        return Stream.of(Action.values())
                .filter(other -> other != action
                        && other.scope().overlaps(action.scope())
                        && keys(other).contains(key))
                .findFirst();
    }

    /** The action that a key event triggers, among those allowed. */
    public Optional<Action> action(KeyEvent event, Predicate<Action> allowed) {
        return Stream.of(Action.values())
                .filter(action -> keys(action).stream().anyMatch(key -> key.matches(event)) && allowed.test(action))
                .findFirst();
    }

    /** Display text of its keys, such as {@code J or Down}; empty if it has none. */
    public String text(Action action, String or) {
        int most = action.number().isPresent() && !isChanged(action) ? 1 : 2;
        return keys(action).stream().map(Key::text).distinct().limit(most).collect(Collectors.joining(" " + or + " "));
    }

    /** Display text of its first key; empty if it has none. */
    public String first(Action action) {
        return keys(action).stream().map(Key::text).findFirst().orElse("");
    }
}
