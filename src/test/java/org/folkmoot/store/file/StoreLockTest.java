package org.folkmoot.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {
    @TempDir
    Path folder;

    private Path database() {
        return folder.resolve("plan.folkmoot");
    }

    @Test
    void theLockFileIsThereWhileTheLockIsHeld() {
        assertThat(StoreLock.exists(database())).isFalse();
        try (StoreLock held = StoreLock.take(database())) {
            assertThat(held).isNotNull();
            assertThat(StoreLock.exists(database())).isTrue();
        }
        assertThat(StoreLock.exists(database())).isFalse();
    }

    @Test
    void aSecondWindowIsRefusedAndTheFirstKeepsItsLock() {
        try (StoreLock held = StoreLock.take(database())) {
            for (int i = 0; i < 2; i++) {
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> StoreLock.take(database()))
                        .withMessageContaining("plan.folkmoot");
            }
            assertThat(held).isNotNull();
            assertThat(StoreLock.exists(database())).isTrue();
        }
        StoreLock.take(database()).close();
    }

    @Test
    void anotherSpellingOfTheSamePathIsTheSameLock() throws IOException {
        Path roundabout =
                Files.createDirectory(folder.resolve("sub")).resolve("..").resolve("plan.folkmoot");
        try (StoreLock held = StoreLock.take(database())) {
            assertThat(held).isNotNull();
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> StoreLock.take(roundabout));
        }
    }

    @Test
    void aLockFileOfADeadProcessLocksNoOneOut() throws IOException {
        Files.writeString(folder.resolve("plan.folkmoot.lock"), "a name that nobody has any more");
        try (StoreLock held = StoreLock.take(database())) {
            assertThat(held).isNotNull();
        }
        assertThat(StoreLock.exists(database())).isFalse();
    }

    @Test
    void closingTwiceDoesNotReleaseTheNextLock() {
        StoreLock first = StoreLock.take(database());
        first.close();
        try (StoreLock second = StoreLock.take(database())) {
            first.close();
            assertThat(second).isNotNull();
            assertThat(StoreLock.exists(database())).isTrue();
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> StoreLock.take(database()));
        }
    }

    @Test
    void aMissingFolderIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> StoreLock.take(folder.resolve("none").resolve("plan.folkmoot")))
                .extracting(refusal -> refusal.because().reason())
                .isEqualTo(StoreReason.NO_LOCK);
    }

    @Test
    void ofManyThreadsOneAtATimeHasTheLock() throws InterruptedException, ExecutionException {
        AtomicInteger holding = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        Callable<Integer> attempts = () -> {
            int most = 0;
            for (int i = 0; i < 50; i++) {
                try (StoreLock held = StoreLock.take(database())) {
                    most = Math.max(most, holding.incrementAndGet());
                    taken.incrementAndGet();
                    holding.decrementAndGet();
                    assertThat(held).isNotNull();
                } catch (Refusal another) {
                    Thread.onSpinWait();
                }
            }
            return most;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> results =
                    new ArrayList<>(threads.invokeAll(List.of(attempts, attempts, attempts, attempts)));
            for (Future<Integer> result : results) {
                assertThat(result.get()).isLessThanOrEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(taken.get()).isPositive();
        assertThat(StoreLock.exists(database())).isFalse();
    }
}
