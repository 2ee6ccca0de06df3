package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SlowProgressTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void isSilentUntilWorkIsSlow() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicLong nanos = new AtomicLong();
        SlowProgress progress =
                new SlowProgress(new Console(stream(out), stream(err)), new Texts(), "Importing", nanos::get);
        progress.step(1, 200);
        nanos.set(SECOND);
        progress.step(20, 200);
        assertThat(err.size()).isZero();
        nanos.set(2 * SECOND);
        progress.step(50, 200);
        nanos.set(3 * SECOND);
        progress.step(90, 200);
        nanos.set(5 * SECOND);
        progress.step(12_345, -1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("Importing: 25%", "Importing: 12,345");
        assertThat(out.size()).isZero();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
