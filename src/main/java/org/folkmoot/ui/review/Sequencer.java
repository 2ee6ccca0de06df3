package org.folkmoot.ui.review;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps key presses in their order: while one waits for the disk, the next ones wait for it, so that each sees what
 * the one before has done. Used on the interface thread alone.
 */
final class Sequencer {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int busy;

    /** Does it now, or after what is under way. */
    void run(Runnable step) {
        waiting.add(step);
        drain();
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
