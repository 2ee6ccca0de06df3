package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source on a separate thread, slightly ahead of the caller, who writes. With a second core, an import takes no
 * longer than its writing.
 *
 * @param <T> what a record is converted into
 */
final class ReadAhead<T> {
    private static final int TOGETHER = 256;
    private static final int AHEAD = 8;
    /** Characters that are passed on together, so that large cells do not fill the memory. */
    private static final long CHARACTERS = 1 << 20;

    private final Function<SourceRecord, T> prepare;
    private final BlockingQueue<List<T>> queue = new ArrayBlockingQueue<>(AHEAD);
    private List<T> filling = new ArrayList<>(TOGETHER);
    private long characters;
    private volatile boolean abandoned;
    private volatile @Nullable Throwable failure;

    /** @param prepare called on the reading thread */
    ReadAhead(Function<SourceRecord, T> prepare) {
        this.prepare = prepare;
    }

    /**
     * Passes on every record on the calling thread, in order. A failure on either side ends both.
     *
     * @param progress notified on the reading thread
     */
    void read(RecordSource source, Consumer<? super T> sink, Progress progress) {
        Thread reader = new Thread(() -> fill(source, progress), "folkmoot-reading");
        reader.setDaemon(true);
        reader.start();
        try {
            for (List<T> next = queue.take(); !next.isEmpty(); next = queue.take()) {
                next.forEach(sink);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } finally {
            abandoned = true;
            join(reader);
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }

    private void fill(RecordSource source, Progress progress) {
        try {
            source.read(this::put, progress);
            flush();
        } catch (RuntimeException | Error e) {
            failure = e;
        } finally {
            // An empty list marks the end.
            offer(List.of());
        }
    }

    private void put(SourceRecord record) {
        filling.add(prepare.apply(record));
        characters += length(record);
        if (filling.size() == TOGETHER || characters >= CHARACTERS) {
            flush();
        }
        if (abandoned) {
            throw new CancelledException();
        }
    }

    private void flush() {
        if (!filling.isEmpty()) {
            offer(filling);
            filling = new ArrayList<>(TOGETHER);
            characters = 0;
        }
    }

    private static long length(SourceRecord record) {
        long length = 0;
        if (record instanceof SourceRecord.Row row) {
            for (String cell : row.cells()) {
                length += cell.length();
            }
        }
        return length;
    }

    /** Waits for space in the queue, unless the consumer has stopped. */
    private void offer(List<T> records) {
        try {
            while (!abandoned && !queue.offer(records, 50, TimeUnit.MILLISECONDS)) {
                // The queue is full; try again.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The file is closed when the reading thread ends, at its next record. */
    private static void join(Thread reader) {
        boolean interrupted = Thread.interrupted();
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
