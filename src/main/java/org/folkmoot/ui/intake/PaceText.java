package org.folkmoot.ui.intake;

import org.folkmoot.ui.common.Messages;

/** Words for the progress of a run. */
final class PaceText {
    private static final long SECONDS_PER_MINUTE = 60;
    private static final long STEP = 5;

    private final Messages messages;

    PaceText(Messages messages) {
        this.messages = messages;
    }

    /** The time left, rounded so that it stays steady; empty if unknown. */
    String left(Pace pace) {
        if (pace.secondsLeft().isEmpty()) {
            return "";
        }
        long seconds = pace.secondsLeft().getAsLong();
        if (seconds < STEP) {
            return messages.text("intake.left.moments");
        }
        return seconds < SECONDS_PER_MINUTE
                ? messages.text("intake.left.seconds", (seconds + STEP - 1) / STEP * STEP)
                : messages.text("intake.left.minutes", (seconds + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE);
    }

    String percent(Pace pace) {
        return pace.share() < 0 ? "" : messages.text("intake.percent", (long) Math.floor(pace.share() * 100));
    }
}
