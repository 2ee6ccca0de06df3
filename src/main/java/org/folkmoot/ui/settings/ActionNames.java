package org.folkmoot.ui.settings;

import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Messages;

/** Names of actions where no theme is known that a number stands for. */
final class ActionNames {
    private ActionNames() {}

    static String of(Action action, Messages messages) {
        return action.number()
                .map(number -> messages.text(
                        Action.GIVING.contains(action) ? "action.give" : "action.toggle-numbered", number))
                .orElseGet(() -> messages.text(action.messageKey()));
    }
}
