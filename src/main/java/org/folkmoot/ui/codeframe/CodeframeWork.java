package org.folkmoot.ui.codeframe;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/** Background reads and writes of the Codeframe screen, counted so that the screen knows when it is idle. JavaFX thread only. */
public final class CodeframeWork {
    private final Background background;
    private final Notices notices;
    private int underWay;

    public CodeframeWork(Background background, Notices notices) {
        this.background = background;
        this.notices = notices;
    }

    /** Reads, and shows a refusal as a banner. */
    <T> void read(Callable<T> work, Consumer<T> then) {
        underWay++;
        background
                .read(work)
                .onSuccess(then)
                .onError(Refusal.class, refusal -> refuse(Messages.of(refusal)))
                .andFinally(() -> underWay--)
                .start();
    }

    /** Reads in parallel to other reads, for work that may take long. */
    <T> void readAside(Callable<T> work, Consumer<T> then) {
        background.aside(work).onSuccess(then).start();
    }

    /** Writes, and shows a refusal as a banner. */
    <T> void write(Callable<T> work, Consumer<T> then) {
        write(work, then, this::refuse);
    }

    /** @param refused receives the reason if the change is refused */
    <T> void write(Callable<T> work, Consumer<T> then, Consumer<String> refused) {
        underWay++;
        background
                .write(work)
                .onSuccess(then)
                .onError(Refusal.class, refusal -> refused.accept(Messages.of(refusal)))
                .andFinally(() -> underWay--)
                .start();
    }

    /** Shows a reason as a banner. */
    void refuse(String why) {
        notices.banner(why);
    }

    /** Whether nothing is being read or written. */
    boolean idle() {
        return underWay == 0;
    }
}
