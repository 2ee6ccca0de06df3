package org.folkmoot.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.BackupReason;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.FileContents;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice;
import org.folkmoot.store.backup.Backups;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL in the middle of an erasure: the file and its backups are whole, and erasing again completes it. */
class EraseKillTest {
    private static final int MOMENTS = 5;
    private static final int MANY_MOMENTS = 50;
    private static final List<String> TRACE = List.of("Quixotry");

    @TempDir
    Path folder;

    private final Sessions sessions = new Sessions(Clock.systemUTC());

    @Test
    void erasingAgainCompletesIt() throws Exception {
        killErasures(MOMENTS, new Random(4711));
    }

    @Test
    @Tag("slow")
    void erasingAgainCompletesItAtManyMoments() throws Exception {
        killErasures(MANY_MOMENTS, Victims.anyRandom());
    }

    private void killErasures(int moments, Random random) throws Exception {
        Path model = model();
        Path whole = copy(model, "rehearsal");
        long span = timed(whole);
        assertThat(FileContents.holding(whole.resolveSibling("."), TRACE))
                .as("an erasure that was not killed")
                .isEmpty();
        int interrupted = 0;
        for (int moment = 0; moment < moments; moment++) {
            Path file = copy(model, "moment-" + moment);
            boolean said = kill(file, moment == 0 ? span / 3 : random.nextLong(span + 1));
            try (Session session = sessions.open(file, "AK")) {
                if (said) {
                    assertThat(FileContents.holding(file.resolveSibling("."), TRACE))
                            .isEmpty();
                    assertThat(session.check().check()).isEmpty();
                } else {
                    interrupted++;
                    assertThat(session.check().check())
                            .allMatch(finding ->
                                    finding.equals("the erasure of R-00001 is not finished: erase it again"));
                }
                session.erasure().erase("R-00001", Progress.NONE);
                assertThat(session.check().check()).isEmpty();
                assertThat(session.funnel().counts().received()).isEqualTo(2000);
                assertThat(FileContents.holding(file.resolveSibling("."), TRACE))
                        .isEmpty();
            }
            assertThat(Backups.list(file)).hasSizeGreaterThanOrEqualTo(2).allSatisfy(backup -> {
                try (Session session = sessions.open(backup.path(), "AK")) {
                    assertThat(session.check().check()).isEmpty();
                }
            });
        }
        assertThat(interrupted).as("some kills must hit the middle").isPositive();
    }

    private Path model() throws IOException {
        Path home = Files.createDirectory(folder.resolve("model"));
        Path file = home.resolve("plan.folkmoot");
        StringBuilder csv = new StringBuilder("Ref,What should be done?\nA1,Quixotry and light\n");
        for (int i = 2; i <= 2000; i++) {
            csv.append('A')
                    .append(i)
                    .append(",More lights on the path please ")
                    .append(i)
                    .append('\n');
        }
        Path source = Files.writeString(folder.resolve("answers.csv"), csv);
        try (Session session = sessions.create(file, "Test", List.of(), "AK")) {
            session.imports().run(source, ReadOptions.DETECT, new ColumnChoice.Named(List.of()), false, Progress.NONE);
            for (int i = 0; i < 2; i++) {
                new Backups(Clock.systemUTC()).make(file, BackupReason.DAILY, Progress.NONE);
            }
        }
        return home;
    }

    private Path copy(Path model, String name) throws IOException {
        Path home = folder.resolve(name);
        try (Stream<Path> files = Files.walk(model)) {
            for (Path each : files.toList()) {
                Files.copy(each, home.resolve(model.relativize(each).toString()));
            }
        }
        return home.resolve("plan.folkmoot");
    }

    /** Nanoseconds from ready to the end. */
    private static long timed(Path file) throws IOException, InterruptedException {
        Process process = start(file);
        try (BufferedReader out = reader(process)) {
            assertThat(out.readLine()).isEqualTo("ready");
            long start = System.nanoTime();
            assertThat(out.readLine()).isEqualTo("erased");
            long took = System.nanoTime() - start;
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return took;
        }
    }

    /** Whether it said that all was done. */
    private static boolean kill(Path file, long nanosAfterReady) throws IOException, InterruptedException {
        Process process = start(file);
        try (BufferedReader out = reader(process)) {
            assertThat(out.readLine()).isEqualTo("ready");
            long until = System.nanoTime() + nanosAfterReady;
            while (System.nanoTime() < until) {
                LockSupport.parkNanos(until - System.nanoTime());
            }
            process.toHandle().destroyForcibly();
            String said = out.readLine();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return "erased".equals(said);
        }
    }

    private static Process start(Path file) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EraseVictim.class.getName(),
                        file.toString(),
                        "R-00001")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
