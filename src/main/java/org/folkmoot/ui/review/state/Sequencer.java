package org.folkmoot.ui.review.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Keeps key presses in their order: while one waits for the disk, the next ones wait for it, so that each sees what
 * the one before has done. Used on the interface thread alone.
 */
final class Sequencer {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Optional<Runnable> put = Optional.empty();
    private int busy;

    /** Does it now, or after what is under way. */
    void run(Runnable step) {
        settle();
        waiting.add(step);
        drain();
    }

    /** Puts off what can wait until there is time for it; the next key has it done first. Only the last counts. */
    void putOff(Runnable work) {
        put = Optional.of(work);
    }

    /** Does what was put off, if there is anything. */
    void settle() {
        Optional<Runnable> work = put;
        put = Optional.empty();
        work.ifPresent(Runnable::run);
    }

    /** Whether something was put off. */
    boolean unsettled() {
        return put.isPresent();
    }

    /** Something that was started is under way until {@link #ended}. */
    void began() {
        busy++;
    }

    void ended() {
        busy--;
        drain();
    }

    boolean idle() {
        return busy == 0 && waiting.isEmpty();
    }

    private void drain() {
        while (busy == 0 && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
