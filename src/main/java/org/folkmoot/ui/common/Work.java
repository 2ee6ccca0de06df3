package org.folkmoot.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.folkmoot.model.CancelledException;

/**
 * One piece of work off the interface thread. What is said with {@code on...} happens on the interface thread; the
 * first handler whose type fits a failure gets it.
 */
public final class Work<T> {
    private record Handler<E extends Throwable>(Class<E> type, Consumer<? super E> then) {
        boolean take(Throwable failure) {
            if (!type.isInstance(failure)) {
                return false;
            }
            then.accept(type.cast(failure));
            return true;
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

    /** Happens after success or failure. */
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
                success.accept(result);
            } finally {
                last.run();
            }
        });
    }

    private void failed(Throwable failure) {
        try {
            // What was broken off was wanted no more: there is nobody to tell.
            if (handlers.stream().noneMatch(handler -> handler.take(failure))
                    && !(failure instanceof CancelledException)) {
                unexpected.accept(failure);
            }
        } finally {
            last.run();
        }
    }
}
