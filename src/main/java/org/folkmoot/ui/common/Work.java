package org.folkmoot.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.folkmoot.model.CancelledException;

/**
 * One piece of work off the JavaFX thread. Callbacks run on the JavaFX thread; a failure goes to the first error handler
 * whose type matches, or else is reported as an internal error.
 */
public final class Work<T> {
    private record Handler<E extends Throwable>(Class<E> type, Consumer<? super E> then) {
        void take(Throwable failure) {
            then.accept(type.cast(failure));
        }
    }

    private final Callable<T> work;
    private final Executor executor;
    private final Executor screen;
    private final Consumer<Throwable> unexpected;
    private final List<Handler<?>> handlers = new ArrayList<>();
    private Consumer<? super T> success = result -> {};
    private Runnable last = () -> {};

    Work(Callable<T> work, Executor executor, Executor screen, Consumer<Throwable> unexpected) {
        this.work = work;
        this.executor = executor;
        this.screen = screen;
        this.unexpected = unexpected;
    }

    public Work<T> onSuccess(Consumer<? super T> then) {
        success = then;
        return this;
    }

    public <E extends Throwable> Work<T> onError(Class<E> type, Consumer<? super E> then) {
        handlers.add(new Handler<>(type, then));
        return this;
    }

    /** Runs after success and after failure. */
    public Work<T> andFinally(Runnable then) {
        last = then;
        return this;
    }

    public void start() {
        executor.execute(this::run);
    }

    private void run() {
        T result;
        try {
            result = work.call();
        } catch (Throwable failure) {
            screen.execute(() -> failed(failure));
            return;
        }
        screen.execute(() -> {
            try {
                guarded(() -> success.accept(result));
            } finally {
                guarded(last);
            }
        });
    }

    private void failed(Throwable failure) {
        try {
            // A caller that cancels work no longer waits for it, so cancellation needs no handler.
            if (!handled(failure) && !(failure instanceof CancelledException)) {
                unexpected.accept(failure);
            }
        } finally {
            guarded(last);
        }
    }

    private boolean handled(Throwable failure) {
        for (Handler<?> handler : handlers) {
            if (handler.type().isInstance(failure)) {
                guarded(() -> handler.take(failure));
                return true;
            }
        }
        return false;
    }

    /** An exception in a callback is reported like one in the work itself. */
    private void guarded(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException | Error e) {
            unexpected.accept(e);
        }
    }
}
