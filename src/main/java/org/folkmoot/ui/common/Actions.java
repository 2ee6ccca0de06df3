package org.folkmoot.ui.common;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What each action does in one window at this moment. Used on the interface thread alone. */
public final class Actions {
    private final Map<Action, Runnable> handlers = new EnumMap<>(Action.class);
    private final ReadOnlyObjectWrapper<KeyMap> keyMap = new ReadOnlyObjectWrapper<>(KeyMap.standard());
    private Set<ActionScope> shown = EnumSet.of(ActionScope.EVERYWHERE);

    /** Says what an action does from now on. */
    public void on(Action action, Runnable handler) {
        handlers.put(action, handler);
    }

    /** Says where the user is. {@link ActionScope#EVERYWHERE} goes without saying. */
    public void show(ActionScope... places) {
        shown = EnumSet.of(ActionScope.EVERYWHERE, places);
    }

    public boolean available(Action action) {
        return shown.contains(action.scope()) && handlers.containsKey(action);
    }

    /** All that can be done here, in the order of {@link Action}. */
    public List<Action> available() {
        return Stream.of(Action.values()).filter(this::available).toList();
    }

    /** Which keys ask for the actions, now and whenever the user changes them. */
    public ReadOnlyObjectProperty<KeyMap> keyMapProperty() {
        return keyMap.getReadOnlyProperty();
    }

    public KeyMap keyMap() {
        return keyMap.get();
    }

    /** From now on these keys ask for the actions. */
    public void use(KeyMap keys) {
        keyMap.set(keys);
    }

    /** Does it, if it can be done here. */
    public boolean run(Action action) {
        Runnable handler = available(action) ? handlers.get(action) : null;
        if (handler == null) {
            return false;
        }
        handler.run();
        return true;
    }
}
