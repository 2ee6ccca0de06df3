package org.folkmoot.ui.common;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Runs actions, and knows which are available now. Confined to the JavaFX thread. */
public final class Actions {
    private final Map<Action, Runnable> handlers = new EnumMap<>(Action.class);
    private final ReadOnlyObjectWrapper<KeyMap> keyMap = new ReadOnlyObjectWrapper<>(KeyMap.standard());
    private Set<ActionScope> shown = EnumSet.of(ActionScope.EVERYWHERE);

    /** Sets what an action does. */
    public void on(Action action, Runnable handler) {
        handlers.put(action, handler);
    }

    /** Sets the scopes whose actions are available besides {@link ActionScope#EVERYWHERE}. */
    public void show(ActionScope... scopes) {
        shown = EnumSet.of(ActionScope.EVERYWHERE, scopes);
    }

    public boolean available(Action action) {
        return shown.contains(action.scope()) && handlers.containsKey(action);
    }

    /** The available actions, in the order of {@link Action}. */
    public List<Action> available() {
        return Stream.of(Action.values()).filter(this::available).toList();
    }

    /** The current keys, which the user can change at any time. */
    public ReadOnlyObjectProperty<KeyMap> keyMapProperty() {
        return keyMap.getReadOnlyProperty();
    }

    public KeyMap keyMap() {
        return keyMap.get();
    }

    /** Changes the keys. */
    public void use(KeyMap keys) {
        keyMap.set(keys);
    }

    /** Runs an action; returns false if it is not available. */
    public boolean run(Action action) {
        Runnable handler = available(action) ? handlers.get(action) : null;
        if (handler == null) {
            return false;
        }
        handler.run();
        return true;
    }
}
