package org.folkmoot.ui.common;

import org.folkmoot.model.response.StatusReason;

/** Words the reason for a submission's status. */
public final class ReasonText {
    private ReasonText() {}

    /** Empty for no reason. */
    public static String of(Messages messages, StatusReason reason) {
        if (reason instanceof StatusReason.Known known) {
            return messages.text("status.reason." + known.cause().word(), known.reference());
        }
        return ((StatusReason.Typed) reason).text();
    }
}
