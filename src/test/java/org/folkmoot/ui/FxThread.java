package org.folkmoot.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Runs work on the JavaFX application thread and waits for its effects, pulse by pulse. Nothing here sleeps: TestFX's own
 * waits sleep for 50 ms after each key press. Call it from the test's thread.
 */
public final class FxThread {
    private static final int TIMEOUT_SECONDS = 120;
    /** After the first pulse styles and layout are applied; after the second so is what these have set off. */
    private static final int PULSES = 2;

    private FxThread() {}

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Runs work and returns its result; what it throws fails the test. */
    public static <T> T call(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return get(result);
    }

    /** Waits until events that are queued now have been handled and their effects laid out. */
    public static void settle() {
        until(() -> true);
    }

    /** Settles, then waits until a condition holds; it is tried at each pulse, on the application thread. */
    public static void until(Callable<Boolean> condition) {
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        AnimationTimer timer = new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                try {
                    if (++pulses > PULSES && condition.call()) {
                        held.complete(true);
                        stop();
                    }
                } catch (Throwable e) {
                    held.completeExceptionally(e);
                    stop();
                }
            }
        };
        try {
            Platform.runLater(timer::start);
            get(held);
        } finally {
            Platform.runLater(timer::stop);
        }
        throwUncaught();
    }

    private static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("Not the case within " + TIMEOUT_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An exception in a handler fails the test that caused it. */
    private static void throwUncaught() {
        try {
            WaitForAsyncUtils.checkException();
        } catch (Throwable e) {
            throw new IllegalStateException("Uncaught on the JavaFX application thread", e);
        }
    }
}
