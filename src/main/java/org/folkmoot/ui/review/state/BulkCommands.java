package org.folkmoot.ui.review.state;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.folkmoot.model.Flag;
import org.folkmoot.model.SubmissionStatus;
import org.folkmoot.model.Theme;
import org.folkmoot.service.review.BulkService;
import org.folkmoot.service.review.BulkService.Changed;
import org.folkmoot.ui.common.Messages;

/** The coder's deeds on all the lines chosen together: the same keys as on one response, one step each. */
public final class BulkCommands {
    private final ReviewViewModel model;
    private final Messages messages;
    private final Runnable undo;

    BulkCommands(ReviewViewModel model, Messages messages, Runnable undo) {
        this.model = model;
        this.messages = messages;
        this.undo = undo;
    }

    /** Whether lines are chosen together, so that deeds are on them. */
    public boolean active() {
        return !model.list().marks().none();
    }

    /** Codes the theme on all of them; where all have it, takes it off. */
    public void toggle(Theme theme) {
        long[] texts = chosen();
        record Toggled(boolean applied, Changed changed) {}
        model.writing(
                () -> {
                    boolean all = bulk().themes(texts).getOrDefault(theme.id(), 0L) == texts.length;
                    return new Toggled(!all, all ? bulk().remove(texts, theme.id()) : bulk().apply(texts, theme.id()));
                },
                toggled -> said(
                        toggled.changed(),
                        count -> messages.text(
                                toggled.applied() ? "bulk.applied" : "bulk.removed", count, theme.name())));
    }

    /** Codes the theme on all of them. */
    public void apply(Theme theme) {
        long[] texts = chosen();
        write(() -> bulk().apply(texts, theme.id()), count -> messages.text("bulk.applied", count, theme.name()));
    }

    /** Takes the theme off all of them. */
    public void remove(Theme theme) {
        long[] texts = chosen();
        write(() -> bulk().remove(texts, theme.id()), count -> messages.text("bulk.removed", count, theme.name()));
    }

    /** Sets a flag on all of them; where {@code set} is false, takes it off. */
    public void flag(Flag flag, boolean set) {
        long[] texts = chosen();
        write(
                () -> bulk().flag(texts, flag, set),
                count -> messages.text(set ? "bulk.flagged" : "bulk.unflagged", count));
    }

    /** Marks them done, except those that do not count. */
    public void done() {
        long[] texts = chosen();
        write(() -> bulk().done(texts), count -> messages.text("bulk.done", count));
    }

    /** Sets their submissions aside. */
    public void setAside(SubmissionStatus status, String reason) {
        long[] texts = chosen();
        write(() -> bulk().setAside(texts, status, reason), count -> messages.text("bulk.set-aside", count));
    }

    /** Reads how many of them have each theme. */
    public void themes(Consumer<Map<Long, Long>> then) {
        long[] texts = chosen();
        model.background().read(() -> bulk().themes(texts)).onSuccess(then).start();
    }

    private void write(Callable<Changed> work, IntFunction<String> said) {
        model.writing(work, changed -> said(changed, said));
    }

    private void said(Changed changed, IntFunction<String> text) {
        if (changed.step().isEmpty()) {
            model.notices().toast(messages.text("bulk.nothing"));
            return;
        }
        model.savedAt(changed.step().get().at());
        model.relist();
        model.notices().toast(text.apply(changed.changed()), messages.text("action.undo"), undo);
    }

    private long[] chosen() {
        return model.list().marks().textIds();
    }

    private BulkService bulk() {
        return model.session().bulk();
    }
}
