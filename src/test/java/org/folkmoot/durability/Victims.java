package org.folkmoot.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.sqlite.util.OSInfo;

/** Starts processes of the program, to be killed or kept from writing. */
final class Victims {
    private static final int PATIENCE_SECONDS = 60;

    /** A random whose seed is printed, so that what it found can be found again. */
    static Random anyRandom() {
        long seed = Long.getLong("folkmoot.seed", System.nanoTime());
        System.out.println("seed of the moments: -Dfolkmoot.seed=" + seed);
        return new Random(seed);
    }

    /** What a process said, and how it ended. */
    record Ended(int code, String out, String err) {}

    /** Nanoseconds from {@code ready} until it says {@code end}. */
    long timeOf(String end, Object... words) throws IOException, InterruptedException {
        Process process = start(List.of(), words);
        try (BufferedReader out = reader(process)) {
            assertThat(out.readLine()).isEqualTo("ready");
            long start = System.nanoTime();
            assertThat(out.readLine()).isEqualTo(end);
            long took = System.nanoTime() - start;
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return took;
        }
    }

    /** Kills a process so long after it was ready, and returns what it said after that. */
    List<String> kill(long nanosAfterReady, Object... words) throws IOException, InterruptedException {
        return killAfter(0, nanosAfterReady, words);
    }

    /** Kills a process so long after it has said so many lines beside that it was ready, and returns what it said. */
    List<String> killAfter(int lines, long nanos, Object... words) throws IOException, InterruptedException {
        Process process = start(List.of(), words);
        try (BufferedReader out = reader(process)) {
            assertThat(out.readLine()).isEqualTo("ready");
            List<String> said = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                String line = out.readLine();
                if (line != null) {
                    said.add(line);
                }
            }
            long until = System.nanoTime() + nanos;
            while (System.nanoTime() < until) {
                LockSupport.parkNanos(until - System.nanoTime());
            }
            // Through its handle: Process.destroyForcibly() would also throw away what it has said.
            process.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
            }
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return said;
        }
    }

    /**
     * Runs a process to its end that can write no file past so many bytes, as if the disk were full there. The limit
     * is the system's own ({@code ulimit -f}), and needs no rights.
     */
    Ended runOnAFullDisk(Path folder, long bytes, Object... words) throws IOException, InterruptedException {
        Path err = folder.resolve("err-" + System.nanoTime());
        List<String> shell = List.of("sh", "-c", "ulimit -f " + bytes / 512 + "; exec \"$@\"", "sh");
        Process process = start(shell, err, folder, words);
        String out;
        try (InputStream in = process.getInputStream()) {
            out = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(err);
        Files.delete(err);
        return new Ended(process.exitValue(), out, said);
    }

    private static Process start(List<String> shell, Object... words) throws IOException {
        return builder(shell, List.of(), words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Process start(List<String> shell, Path err, Path folder, Object... words) throws IOException {
        // The library would be unpacked at start, past the limit.
        String name = System.mapLibraryName("sqlitejdbc");
        Path library = folder.resolve(name);
        if (Files.notExists(library)) {
            String resource = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
            try (InputStream in = Objects.requireNonNull(OSInfo.class.getResourceAsStream(resource), resource)) {
                Files.copy(in, library);
            }
        }
        List<String> options = List.of(
                "-XX:-UsePerfData",
                "-Dorg.sqlite.lib.path=" + folder,
                "-Dorg.sqlite.lib.name=" + name,
                "-Duser.home=" + folder);
        // Its errors go through a pipe of the shell's, as a file would be limited as well.
        return builder(shell, options, words).redirectError(err.toFile()).start();
    }

    private static ProcessBuilder builder(List<String> shell, List<String> options, Object... words) {
        List<String> command = new ArrayList<>(shell);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true"));
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Victim.class.getName()));
        command.addAll(Stream.of(words).map(Object::toString).toList());
        return new ProcessBuilder(command);
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
