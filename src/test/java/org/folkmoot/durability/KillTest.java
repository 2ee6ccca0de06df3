package org.folkmoot.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.AnswerRow;
import org.folkmoot.model.ColumnMapping;
import org.folkmoot.model.ColumnRole;
import org.folkmoot.model.ImportMapping;
import org.folkmoot.model.Progress;
import org.folkmoot.model.ReadOptions;
import org.folkmoot.model.ThemeSpec;
import org.folkmoot.service.ColumnChoice;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL in the middle of an import and of coding: what was shown as done is there, and the file is sound. */
class KillTest {
    private static final int MOMENTS = 20;
    private static final int ROWS = 4_000;
    private static final List<ThemeSpec> THEMES =
            List.of(ThemeSpec.named("LIGHT", "Lighting"), ThemeSpec.named("KNIFE", "Knives"));

    @TempDir
    Path folder;

    private final Random random = new Random(4711);
    private final Sessions sessions = new Sessions(Clock.systemUTC());
    private Path source;

    static ImportMapping mapping() {
        return new ImportMapping(List.of(
                new ColumnMapping(0, "Reference", ColumnRole.REFERENCE),
                new ColumnMapping(1, "What should be done?", ColumnRole.OPEN_QUESTION)));
    }

    @BeforeEach
    void source() throws IOException {
        StringBuilder csv = new StringBuilder("Reference,What should be done?\r\n");
        for (int i = 0; i < ROWS; i++) {
            csv.append("K-")
                    .append(i)
                    .append(",More lights on the path please ")
                    .append(i)
                    .append("\r\n");
        }
        source = Files.writeString(folder.resolve("answers.csv"), csv, StandardCharsets.UTF_8);
    }

    @Test
    void anImportIsWholeOrNotThere() throws Exception {
        int whole = 0;
        int absent = 0;
        long span = timeOf("import", fresh("rehearsal"));
        for (int moment = 0; moment < MOMENTS; moment++) {
            Path file = fresh("import-" + moment);
            Killed killed = kill("import", file, random.nextLong(span + 1));
            try (Session session = sessions.open(file, "AK")) {
                assertThat(session.check().check()).isEmpty();
                if (killed.said.contains("imported")
                        || !session.review().questions().isEmpty()) {
                    assertThat(rows(session)).hasSize(ROWS);
                    whole++;
                } else {
                    absent++;
                    session.imports()
                            .run(source, ReadOptions.DETECT, new ColumnChoice.Mapped(mapping()), false, Progress.NONE);
                    assertThat(rows(session)).hasSize(ROWS);
                }
            }
        }
        assertThat(whole + absent).isEqualTo(MOMENTS);
        assertThat(absent).as("some kills must hit the middle of an import").isPositive();
    }

    @Test
    void everyDecisionThatWasShownAsDoneIsThere() throws Exception {
        int decisions = 0;
        Path file = fresh("code");
        try (Session session = sessions.open(file, "AK")) {
            session.imports().run(source, ReadOptions.DETECT, new ColumnChoice.Mapped(mapping()), false, Progress.NONE);
        }
        for (int moment = 0; moment < MOMENTS; moment++) {
            Killed killed = kill("code", file, random.nextLong(300_000_000L));
            try (Session session = sessions.open(file, "AK")) {
                assertThat(session.check().check()).isEmpty();
                List<AnswerRow> rows = rows(session);
                for (String line : killed.said) {
                    String[] words = line.split(" ", -1);
                    if (words.length == 2) {
                        AnswerRow row = rows.stream()
                                .filter(each -> each.textId() == Long.parseLong(words[1]))
                                .findFirst()
                                .orElseThrow();
                        assertThat(
                                        words[0].equals("done")
                                                ? row.done()
                                                : !row.themeIds().isEmpty())
                                .as(line)
                                .isTrue();
                        decisions++;
                    }
                }
            }
        }
        assertThat(decisions).as("some coding must have happened").isPositive();
    }

    private static List<AnswerRow> rows(Session session) {
        return session.review().answers(session.review().questions().get(0).id(), AnswerFilter.ALL);
    }

    private Path fresh(String name) {
        Path file = folder.resolve(name + ".folkmoot");
        sessions.create(file, "Test", THEMES, "AK").close();
        return file;
    }

    /** What the victim said before it died. */
    private record Killed(List<String> said) {}

    /** Nanoseconds from ready to the end of its work. */
    private long timeOf(String what, Path file) throws IOException, InterruptedException {
        Process process = start(what, file);
        try (BufferedReader out = reader(process)) {
            assertThat(out.readLine()).isEqualTo("ready");
            long start = System.nanoTime();
            assertThat(out.readLine()).isEqualTo("imported");
            long took = System.nanoTime() - start;
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return took;
        }
    }

    private Killed kill(String what, Path file, long nanosAfterReady) throws IOException, InterruptedException {
        Process process = start(what, file);
        try (BufferedReader out = reader(process)) {
            assertThat(out.readLine()).isEqualTo("ready");
            long until = System.nanoTime() + nanosAfterReady;
            while (System.nanoTime() < until) {
                LockSupport.parkNanos(until - System.nanoTime());
            }
            // Through its handle: Process.destroyForcibly() would also throw away what it has said.
            process.toHandle().destroyForcibly();
            List<String> said = new ArrayList<>();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
            }
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            // A line that the kill cut short was never shown whole.
            if (what.equals("code") && !said.isEmpty()) {
                said.remove(said.size() - 1);
            }
            return new Killed(said);
        }
    }

    private Process start(String what, Path file) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                what,
                file.toString(),
                source.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
