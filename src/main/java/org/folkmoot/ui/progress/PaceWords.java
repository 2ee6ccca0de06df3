package org.folkmoot.ui.progress;

import org.folkmoot.model.history.WorkPace;
import org.folkmoot.ui.common.Messages;

/** Words a pace and the time left, no more precisely than is known. */
public final class PaceWords {
    private static final double HALF_A_MINUTE = 1.0 / 120;

    private final Messages messages;

    public PaceWords(Messages messages) {
        this.messages = messages;
    }

    /** Such as {@code 74 an hour}; empty while too little is known. */
    public String pace(WorkPace pace) {
        return pace.perHour()
                .map(perHour -> messages.text("progress.pace", Math.round(perHour)))
                .orElse("");
    }

    /** Such as {@code 34 to 41 hours}, or in minutes below two hours; empty while too little is known. */
    public String left(WorkPace pace, long left) {
        return pace.hours(left).map(this::range).orElse("");
    }

    private String range(WorkPace.Hours hours) {
        boolean minutes = hours.to() < 2;
        double unit = minutes ? 60 : 1;
        long from = (long) Math.floor(hours.from() * unit + HALF_A_MINUTE);
        long to = Math.max(1, (long) Math.ceil(hours.to() * unit - HALF_A_MINUTE));
        String key = minutes ? "progress.minutes" : "progress.hours";
        return from == to
                ? messages.text(minutes ? "progress.minutes.about" : "progress.hours.about", to)
                : messages.text(key, from, to);
    }

    /** Time spent on the responses for which it is known, such as {@code 3 h 20 min}. */
    public String spent(WorkPace pace) {
        long minutes = Math.round(pace.seconds() / 60);
        return minutes < 60
                ? messages.text("progress.spent.minutes", minutes)
                : messages.text("progress.spent.hours", minutes / 60, minutes % 60);
    }

    /** Such as {@code 40 of 8,718 (under 1%)}; rounded down, so that 100% means all. */
    String share(long part, long whole) {
        long percent = whole == 0 ? 0 : (long) Math.floor(100.0 * part / whole);
        return percent == 0 && part > 0
                ? messages.text("progress.of.begun", part, whole)
                : messages.text("progress.of", part, whole, percent);
    }
}
