package org.folkmoot.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs work that touches the disk off the JavaFX thread: reads on one thread, writes in order on another. */
public final class Background implements AutoCloseable {
    private static final long SECONDS_TO_FINISH = 20;
    /** A few frames, and less than the pause between two keys when typing. */
    private static final long LATER_MILLIS = 60;

    private final Executor reads;
    private final Executor writes;
    private final Executor aside;
    private final Executor screen;
    private final Consumer<Runnable> later;
    private final Consumer<Throwable> unexpected;
    private final Runnable onClose;

    private Background(
            Executor reads,
            Executor writes,
            Executor aside,
            Executor screen,
            Consumer<Runnable> later,
            Consumer<Throwable> unexpected,
            Runnable onClose) {
        this.reads = reads;
        this.writes = writes;
        this.aside = aside;
        this.screen = screen;
        this.later = later;
        this.unexpected = unexpected;
        this.onClose = onClose;
    }

    /** @param unexpected receives, on any thread, every failure that has no error handler */
    public static Background threads(Consumer<Throwable> unexpected) {
        ExecutorService reads = Executors.newSingleThreadExecutor(threads("folkmoot-reads", unexpected));
        ExecutorService writes = Executors.newSingleThreadExecutor(threads("folkmoot-writes", unexpected));
        ExecutorService aside = Executors.newCachedThreadPool(threads("folkmoot-aside", unexpected));
        Executor delayed = CompletableFuture.delayedExecutor(LATER_MILLIS, TimeUnit.MILLISECONDS, Platform::runLater);
        return new Background(
                open(reads), open(writes), open(aside), Platform::runLater, delayed::execute, unexpected, () -> {
                    reads.shutdown();
                    aside.shutdown();
                    writes.shutdown();
                    await(writes);
                });
    }

    /** Runs everything immediately on the calling thread and throws failures that have no handler. For tests. */
    public static Background sameThread() {
        return new Background(
                Runnable::run,
                Runnable::run,
                Runnable::run,
                Runnable::run,
                Runnable::run,
                failure -> {
                    throw new IllegalStateException(failure);
                },
                () -> {});
    }

    /** Drops work requested after the window has closed, such as reading a list that is no longer shown. */
    private static Executor open(ExecutorService executor) {
        return work -> {
            if (!executor.isShutdown()) {
                executor.execute(work);
            }
        };
    }

    /** Waits for pending writes, which the user saw accepted, before the program ends. */
    private static void await(ExecutorService writes) {
        try {
            if (!writes.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                writes.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory threads(String name, Consumer<Throwable> unexpected) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((failed, failure) -> unexpected.accept(failure));
            return thread;
        };
    }

    /** Work that only reads. It runs once started. */
    public <T> Work<T> read(Callable<T> work) {
        return new Work<>(work, reads, screen, unexpected);
    }

    /** Work that changes the file. It runs once started. */
    public <T> Work<T> write(Callable<T> work) {
        return new Work<>(work, writes, screen, unexpected);
    }

    /**
     * Work in parallel to all other, on a connection of its own: for what may take long, such as a backup, or may be
     * cancelled, such as a search. Closing the service that it uses must stop it.
     */
    public <T> Work<T> aside(Callable<T> work) {
        return new Work<>(work, aside, screen, unexpected);
    }

    /** Runs work on the JavaFX thread after the current changes have been drawn. */
    public void afterwards(Runnable work) {
        later.accept(work);
    }

    /** Runs work on the JavaFX thread as soon as possible. */
    public void onScreen(Runnable work) {
        screen.execute(work);
    }

    @Override
    public void close() {
        onClose.run();
    }
}
