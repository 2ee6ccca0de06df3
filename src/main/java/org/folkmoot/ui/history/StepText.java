package org.folkmoot.ui.history;

import org.folkmoot.model.history.HistoryStep;
import org.folkmoot.ui.common.Messages;

/** Words what a step did. */
final class StepText {
    private final Messages messages;

    StepText(Messages messages) {
        this.messages = messages;
    }

    /** Such as {@code Coded R-02117 to Trust}, or {@code Undid: coded R-02117 to Trust}. */
    String of(HistoryStep step) {
        String action = action(step);
        return switch (step.kind()) {
            case UNDO -> messages.text("history.undid", action);
            case REDO -> messages.text("history.redid", action);
            default -> action;
        };
    }

    /** What the step did, or for an undo or redo, what the step did that it reverses. */
    String action(HistoryStep step) {
        String theme = step.theme().isEmpty() ? step.detail() : step.theme();
        String key = "history.step." + step.action().word();
        String one = step.reference().isEmpty() ? "" : ".one";
        return switch (step.action()) {
            case APPLY, REMOVE, ACCEPT, REJECT -> messages.text(key + one, subject(step), theme);
            case RECODE -> messages.text(key + one, subject(step), step.detail().replace(">", "\u2192"));
            case EVIDENCE -> messages.text(key + one, subject(step), theme);
            case DONE, REOPEN -> messages.text(key + one, subject(step));
            case MEMO -> messages.text(step.value().equals("removed") ? key + ".removed" : key, subject(step));
            case FLAG -> flag(key + one, step);
            case STATUS -> messages.text(key + one, subject(step), messages.text("received.status." + step.detail()));
            case COUNTS -> messages.text(key + one, subject(step));
            case THEME_CHANGE, THEME_MERGE, VERSION_NAME -> messages.text(key, step.detail());
            default -> messages.text(key, theme, step.things());
        };
    }

    private String flag(String key, HistoryStep step) {
        boolean off = step.value().startsWith("not ");
        String flag = off ? step.value().substring(4) : step.value();
        return flag.isEmpty()
                ? messages.text(key, subject(step), "")
                : messages.text(off ? key + ".off" : key, subject(step), messages.text("flag." + flag));
    }

    /** The reference of a single response, or the number of responses. */
    private Object subject(HistoryStep step) {
        return step.reference().isEmpty() ? step.responses() : step.reference();
    }
}
