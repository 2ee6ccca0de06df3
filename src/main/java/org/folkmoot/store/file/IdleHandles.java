package org.folkmoot.store.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A pool of idle connections: opening one takes longer than a search while the user types. */
public final class IdleHandles implements AutoCloseable {
    private static final int MAX_IDLE = 2;

    private final Deque<Handle> idle = new ArrayDeque<>();
    private boolean closed;

    public Handle take(Supplier<Handle> connect) {
        Handle waiting = poll();
        return waiting == null ? connect.get() : waiting;
    }

    private synchronized @Nullable Handle poll() {
        return idle.pollLast();
    }

    public synchronized void giveBack(Handle handle) {
        if (closed || idle.size() == MAX_IDLE) {
            handle.close();
        } else {
            idle.addLast(handle);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(Handle::close);
        idle.clear();
    }
}
