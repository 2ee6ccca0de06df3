package org.folkmoot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.service.importing.ColumnChoice;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.service.importing.ImportOrder;
import org.folkmoot.service.importing.ImportReport;
import org.folkmoot.store.search.FtsTokenizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Import alone, of 4,000 x 3 and of 1,000,000 answers with texts of the sample, beside what SQLite's own shell takes to
 * put the same file into one table without a key. The heap is the test run's; its size is printed.
 */
@Tag("benchmark")
class ImportBenchmark {
    private static final int MILLION = 1_000_000;
    private static final String QUESTION = "What more could be done?";
    private static final List<String> SAMPLE_QUESTIONS = List.of(
            "What more could be done to tackle violence in London?",
            "How can we make sure that women and girls are safe and feel safe?",
            "Are there any other priority areas missing from the draft Police and Crime Plan?");

    @TempDir
    Path folder;

    private final Sessions sessions = new Sessions(Clock.systemUTC());
    private final Codeframes codeframes = new Codeframes();

    @Test
    void fourThousandTimesThree() throws IOException {
        Path csv = sample();
        List<NamedColumn> columns = new ArrayList<>(List.of(new NamedColumn("Reference", ColumnRole.REFERENCE)));
        SAMPLE_QUESTIONS.forEach(question -> columns.add(new NamedColumn(question, ColumnRole.OPEN_QUESTION)));
        columns.add(new NamedColumn("Borough", ColumnRole.ATTRIBUTE));
        Stopwatch.header();
        Stopwatch.time("import 4,012 x 3 responses, new file included", 15, run -> importFile(csv, "s" + run, columns));
        shell(csv, 2);
    }

    @Test
    void aMillionAnswers() throws IOException {
        Path csv = million();
        List<NamedColumn> columns = List.of(
                new NamedColumn("Reference", ColumnRole.REFERENCE),
                new NamedColumn(QUESTION, ColumnRole.OPEN_QUESTION),
                new NamedColumn("Borough", ColumnRole.ATTRIBUTE));
        Stopwatch.header();
        resetPeaks();
        Session session =
                sessions.create(folder.resolve("million.folkmoot"), "Benchmark", codeframes.bundled(), "bench");
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        ImportReport report = session.imports()
                .run(ImportOrder.of(csv, ReadOptions.DETECT, new ColumnChoice.Named(columns)), false, Progress.NONE)
                .get(0);
        double seconds = (System.nanoTime() - start) / 1e9;
        double writing = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        start = System.nanoTime();
        session.close();
        double closing = (System.nanoTime() - start) / 1e6;
        assertThat(report.funnel().received()).isEqualTo(MILLION);
        System.out.printf(Locale.ROOT, "The thread that wrote used %.1f s of a processor.%n", writing);
        System.out.printf(Locale.ROOT, "| closing that file | 1 | %.1f | %.1f | %.1f |%n", closing, closing, closing);
        System.out.printf(
                Locale.ROOT,
                "| import 1,000,000 rows of one response (%,d MB), search index included: %,.0f rows a second, heap at most"
                        + " %,d MB of %,d | 1 | %.1f | %.1f | %.1f |%n",
                Files.size(csv) >> 20,
                MILLION / seconds,
                heapPeak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                seconds * 1e3,
                seconds * 1e3,
                seconds * 1e3);
        shell(csv, 2);
    }

    private ImportReport importFile(Path csv, String name, List<NamedColumn> columns) {
        try (Session session =
                sessions.create(folder.resolve(name + ".folkmoot"), "Benchmark", codeframes.bundled(), "bench")) {
            return session.imports()
                    .run(ImportOrder.of(csv, ReadOptions.DETECT, new ColumnChoice.Named(columns)), false, Progress.NONE)
                    .get(0);
        }
    }

    private Path sample() throws IOException {
        return new SampleService(sessions, codeframes)
                .write(folder.resolve("sample"), "bench", Progress.NONE)
                .csv();
    }

    /** A row for each answer, with texts of the sample drawn at random, so that the index meets real words. */
    private Path million() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Session session = sessions.openForReading(sample().resolveSibling("pcp-2022-synthetic.folkmoot"))) {
            session.review().questions().forEach(question -> session.review()
                    .responses(question.id(), org.folkmoot.model.response.ResponseFilter.ALL)
                    .forEach(row ->
                            texts.add(session.review().detail(row.textId()).text())));
        }
        Random random = new Random(1);
        String[] boroughs = {"Camden", "Hackney", "Barnet", "Ealing", "Brent"};
        Path csv = folder.resolve("million.csv");
        try (BufferedWriter out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
            out.write("Reference," + QUESTION + ",Borough\r\n");
            for (int i = 0; i < MILLION; i++) {
                String text = texts.get(random.nextInt(texts.size())).replace("\"", "\"\"");
                out.write("R" + i + ",\"" + text + "\"," + boroughs[i % boroughs.length] + "\r\n");
            }
        }
        return csv;
    }

    /**
     * SQLite's shell, where there is one: the file into one table of text columns without a key, then the search index
     * of Folkmoot over the column of the responses.
     *
     * @param text position of the column of the responses, from 1
     */
    private void shell(Path csv, int text) throws IOException {
        Path database = folder.resolve("shell.db");
        Files.deleteIfExists(database);
        double imported = seconds(database, ".mode csv", ".import \"" + csv + "\" answers");
        if (imported < 0) {
            System.out.println("| sqlite3: not on this machine | | | | |");
            return;
        }
        String column = columnName(csv, text);
        double indexed = seconds(
                database,
                "CREATE VIRTUAL TABLE found USING fts5 (\"" + column + "\", content = answers, tokenize = \""
                        + FtsTokenizer.OPTION + "\"); INSERT INTO found (found) VALUES ('rebuild');");
        System.out.printf(
                Locale.ROOT,
                "| sqlite3: .import of the same file %.1f ms, the same FTS5 index %.1f ms; together | 1 | %3$.1f | %3$.1f"
                        + " | %3$.1f |%n",
                imported * 1e3,
                indexed * 1e3,
                (imported + indexed) * 1e3);
    }

    private static String columnName(Path csv, int text) throws IOException {
        try (var lines = Files.lines(csv)) {
            return lines.findFirst().orElseThrow().split(",", -1)[text - 1].replace("\"", "");
        }
    }

    /** Wall time of the shell, or a negative number where there is none. */
    private static double seconds(Path database, String... commands) throws IOException {
        List<String> command = new ArrayList<>(List.of("sqlite3", database.toString()));
        command.addAll(List.of(commands));
        long start = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            return -1;
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(java.lang.management.MemoryPoolMXBean::resetPeakUsage);
    }

    /** The pools' peaks added up, which is never less than the heap's own peak. */
    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
