package org.folkmoot.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Where work runs that touches the disk: reads on one thread, writes in their order on another. */
public final class Background implements AutoCloseable {
    private static final long SECONDS_TO_FINISH = 20;
    /** Some frames, and less than the pause between two signs that somebody types. */
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

    /** @param unexpected told, on the interface thread, of every failure that nobody expected */
    public static Background threads(Consumer<Throwable> unexpected) {
        ExecutorService reads = Executors.newSingleThreadExecutor(work -> daemon(work, "folkmoot-reads"));
        ExecutorService writes = Executors.newSingleThreadExecutor(work -> daemon(work, "folkmoot-writes"));
        ExecutorService aside = Executors.newCachedThreadPool(work -> daemon(work, "folkmoot-aside"));
        Executor delayed = CompletableFuture.delayedExecutor(LATER_MILLIS, TimeUnit.MILLISECONDS, Platform::runLater);
        return new Background(
                open(reads), open(writes), open(aside), Platform::runLater, delayed::execute, unexpected, () -> {
                    reads.shutdown();
                    aside.shutdown();
                    writes.shutdown();
                    await(writes);
                });
    }

    /** Does everything at once on the calling thread; a failure nobody expected is thrown. */
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

    /** Drops what is asked for after the window has gone, such as reading a list that nobody will see. */
    private static Executor open(ExecutorService executor) {
        return work -> {
            if (!executor.isShutdown()) {
                executor.execute(work);
            }
        };
    }

    /** What the user was shown as under way must reach the disk before the program ends. */
    private static void await(ExecutorService writes) {
        try {
            if (!writes.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                writes.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Work that only reads. Nothing happens before {@link Work#start}. */
    public <T> Work<T> read(Callable<T> work) {
        return new Work<>(work, reads, screen, unexpected);
    }

    /** Work that changes the file. Nothing happens before {@link Work#start}. */
    public <T> Work<T> write(Callable<T> work) {
        return new Work<>(work, writes, screen, unexpected);
    }

    /**
     * Work beside all other, with a connection of its own: what may take long, such as a backup, or is broken off when
     * nobody wants it any more, such as a search. What it works on must stop it in time.
     */
    public <T> Work<T> aside(Callable<T> work) {
        return new Work<>(work, aside, screen, unexpected);
    }

    /** Runs something on the interface thread once the pictures of what happens now are drawn. */
    public void afterwards(Runnable work) {
        later.accept(work);
    }

    /** Runs something on the interface thread soon. */
    public void onScreen(Runnable work) {
        screen.execute(work);
    }

    @Override
    public void close() {
        onClose.run();
    }
}
