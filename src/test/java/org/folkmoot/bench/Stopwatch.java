package org.folkmoot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Times a piece of work many times and prints a row of a Markdown table. */
public final class Stopwatch {
    private Stopwatch() {}

    /** The machine and the date, as every table of figures must say. */
    public static void header() throws IOException {
        System.out.printf(
                "%n%s, %d cores, %s %s, Java %s, %s%n%n| What | runs | p50 ms | p99 ms | first ms |%n|---|---|---|---|---|%n",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                LocalDate.now(java.time.ZoneOffset.UTC));
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        Optional<String> model = Files.exists(info)
                ? Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                : Optional.empty();
        return model.map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse("unknown processor");
    }

    /** Runs {@code work} with 0, 1, 2 ... and prints how long the runs took. */
    static void time(String what, int runs, IntConsumer work) {
        double[] millis = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.accept(run);
            millis[run] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f | %.1f |%n",
                what,
                runs,
                millis[runs / 2],
                millis[Math.min(runs - 1, (int) Math.ceil(runs * 0.99) - 1)],
                first);
    }
}
