package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.folkmoot.bench.CodedFile;
import org.folkmoot.bench.Stopwatch;
import org.folkmoot.service.Sessions;
import org.folkmoot.store.Store;
import org.folkmoot.store.suggest.EmbeddingDao;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether a key press waits while the machine reads, learns and writes its suggestions beside the coding. */
@Tag("benchmark")
class LearningLatencyBenchmark extends KeyTimes {
    @Override
    public TestContext context() {
        return new TestContext(folder, Sessions.besideCoding(Clock.systemUTC()), true);
    }

    @Test
    void besideLearning() throws IOException {
        for (int responses : new int[] {4_000, 20_000}) {
            Path file = new CodedFile(folder).make(responses, 3);
            Stopwatch.header();
            openFile(file);
            keys(String.format(Locale.ROOT, "sentence vectors being made, %,d answers", responses));
            onScreen(() -> window.run(Action.CLOSE));
            until(() -> shown(".recent-entry"));
            long made = vectors(file);
            System.out.printf(Locale.ROOT, "%,d sentence vectors were made meanwhile%n", made);
            assertThat(made).isPositive();
        }
    }

    private static long vectors(Path file) {
        try (Store store = Store.open(file)) {
            return store.read(handle -> new EmbeddingDao()
                    .version(handle)
                    .map(version -> new EmbeddingDao().coverage(handle, version).embedded())
                    .orElse(0L));
        }
    }
}
