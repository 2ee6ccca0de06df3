package org.folkmoot.ui.review.state;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.service.review.BulkService;
import org.folkmoot.service.review.BulkService.Changed;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/** The coder's actions on all marked responses: the same keys as for one response, one step each. */
public final class BulkCommands {
    private final BulkService bulk;
    private final ReviewViewModel model;
    private final Notices notices;
    private final Messages messages;
    private final Runnable undo;

    public BulkCommands(BulkService bulk, ReviewViewModel model, Notices notices, Messages messages, Runnable undo) {
        this.bulk = bulk;
        this.model = model;
        this.notices = notices;
        this.messages = messages;
        this.undo = undo;
    }

    /** Whether responses are marked, so that actions apply to them. */
    public boolean active() {
        return !marks().none();
    }

    /** Applies the theme to all of them; removes it where all have it. */
    public void toggle(Theme theme) {
        long[] texts = marks().textIds();
        record Toggled(boolean applied, Changed changed) {}
        model.queue()
                .write(
                        () -> {
                            boolean all = bulk.themes(texts).getOrDefault(theme.id(), 0L) == texts.length;
                            return new Toggled(
                                    !all, all ? bulk.remove(texts, theme.id()) : bulk.apply(texts, theme.id()));
                        },
                        toggled -> report(
                                toggled.changed(),
                                count -> messages.text(
                                        toggled.applied() ? "bulk.applied" : "bulk.removed", count, theme.name())));
    }

    /** Removes the theme from all of them. */
    public void remove(Theme theme) {
        long[] texts = marks().textIds();
        write(() -> bulk.remove(texts, theme.id()), count -> messages.text("bulk.removed", count, theme.name()));
    }

    /** Sets a flag on all of them, or clears it. */
    public void flag(Flag flag, boolean set) {
        long[] texts = marks().textIds();
        write(
                () -> bulk.flag(texts, flag, set),
                count -> messages.text(set ? "bulk.flagged" : "bulk.unflagged", count));
    }

    /** Marks them as done, except those that do not count. */
    public void done() {
        long[] texts = marks().textIds();
        write(() -> bulk.done(texts), count -> messages.text("bulk.done", count));
    }

    /** Sets their submissions aside. */
    public void setAside(SubmissionStatus status, String reason) {
        long[] texts = marks().textIds();
        write(() -> bulk.setAside(texts, status, reason), count -> messages.text("bulk.set-aside", count));
    }

    /** Reads how many of them have each theme. */
    public void themes(Consumer<Map<Long, Long>> then) {
        long[] texts = marks().textIds();
        model.queue().readUnqueued(() -> bulk.themes(texts), then);
    }

    private void write(Callable<Changed> work, IntFunction<String> toast) {
        model.queue().write(work, changed -> report(changed, toast));
    }

    private void report(Changed changed, IntFunction<String> toast) {
        changed.step()
                .ifPresentOrElse(
                        step -> {
                            model.changes().many(step.at());
                            notices.toast(toast.apply(changed.changed()), messages.text("action.undo"), undo);
                        },
                        () -> notices.toast(messages.text("bulk.nothing")));
    }

    private Marks marks() {
        return model.responses().list().marks();
    }
}
