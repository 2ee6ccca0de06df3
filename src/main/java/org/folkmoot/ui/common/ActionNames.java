package org.folkmoot.ui.common;

/** Names of actions, with a general name for those of numbered themes. */
public final class ActionNames {
    private ActionNames() {}

    public static String of(Action action, Messages messages) {
        return action.number()
                .map(number -> messages.text(
                        Action.GIVING.contains(action) ? "action.give" : "action.toggle-numbered", number))
                .orElseGet(() -> messages.text(action.messageKey()));
    }
}
