package org.folkmoot.intake.letters;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.LetterReader;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;

/**
 * Reads each letter on a thread of its own, within a time limit. A letter crafted to hang, to nest endlessly or to
 * exhaust memory is lost alone.
 */
final class TimeLimitedLetterReader implements LetterReader {
    private static final long STACK = 4L << 20;

    private final LetterReader reader;
    private final Duration max;

    TimeLimitedLetterReader(LetterReader reader, Duration max) {
        this.reader = reader;
        this.max = max;
    }

    @Override
    public Letter read(String name, byte[] content) throws UnreadableLetter {
        FutureTask<Letter> task = new FutureTask<>(() -> reader.read(name, content));
        Thread thread = new Thread(null, task, "letter", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(max.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new UnreadableLetter(
                    "took more than " + max.toSeconds() + " seconds to read; print it to a new PDF, and import that.",
                    e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableLetter unreadable(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof UnreadableLetter known) {
            return known;
        }
        if (cause instanceof Refusal refusal && refusal.kind() == RefusalKind.USAGE) {
            throw refusal;
        }
        if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
            return new UnreadableLetter("unpacks to far more than a letter; print it to a new PDF, and import that.");
        }
        if (cause instanceof IOException || cause instanceof RuntimeException) {
            // Library messages may quote the letter, so they are not passed on.
            return new UnreadableLetter("is damaged or was not copied whole; copy or save it again, and import that.");
        }
        throw new IllegalStateException("a letter could not be read", cause);
    }
}
