package org.folkmoot.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice;
import org.folkmoot.store.Store;
import org.folkmoot.store.suggest.EmbeddingDao;
import org.folkmoot.store.suggest.EmbeddingDao.Coverage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL while sentence vectors are made: what was reported as made is there, and the rest is made from there on. */
class EmbeddingKillTest {
    private static final int ROWS = 320;
    private static final int MOMENTS = 4;
    private static final int MANY_MOMENTS = 25;

    @TempDir
    Path folder;

    private final Victims victims = new Victims();
    private final Sessions sessions = new Sessions(Clock.systemUTC());

    @Test
    void whatWasMadeStaysAndTheRestFollows() throws Exception {
        kill(MOMENTS, new Random(4713));
    }

    @Test
    @Tag("slow")
    void whatWasMadeStaysAtManyMoments() throws Exception {
        kill(MANY_MOMENTS, Victims.anyRandom());
    }

    private void kill(int moments, Random random) throws IOException, InterruptedException {
        Path killed = consultation("killed");
        Path whole = consultation("whole");
        long last = 0;
        int middle = 0;
        for (int moment = 0; moment < moments; moment++) {
            // So long that it is within the next texts, or after them.
            List<String> said =
                    victims.killAfter(1 + random.nextInt(2), random.nextLong(400_000_000L), "embed", killed);
            // A line that the kill cut short was never shown whole.
            for (String line : said.subList(0, Math.max(0, said.size() - 1))) {
                if (line.startsWith("kept ")) {
                    last = Math.max(last, Long.parseLong(line.substring(5)));
                }
            }
            Coverage now = coverage(killed);
            assertThat(now.embedded()).isGreaterThanOrEqualTo(last);
            middle += now.embedded() > 0 && now.embedded() < ROWS ? 1 : 0;
            try (Session session = sessions.open(killed, "AK")) {
                assertThat(session.check().check()).isEmpty();
            }
        }
        assertThat(middle).as("some kills must hit the middle").isPositive();
        long before = coverage(killed).embedded();
        assertThat(embed(killed)).isEqualTo(ROWS - before);
        assertThat(coverage(killed)).isEqualTo(new Coverage(ROWS, ROWS));
        embed(whole);
        assertThat(vectors(killed)).as("the same as without a kill").isEqualTo(vectors(whole));
    }

    private Path consultation(String name) throws IOException {
        Path file = folder.resolve(name + ".folkmoot");
        StringBuilder csv = new StringBuilder("Reference,What should be done?\r\n");
        for (int i = 0; i < ROWS; i++) {
            csv.append("K-%d,More lights on the path number %d please\r\n".formatted(i, i));
        }
        Path source = Files.writeString(folder.resolve("answers.csv"), csv);
        try (Session session = sessions.create(file, "Test", List.of(), "AK")) {
            session.imports()
                    .run(source, ReadOptions.DETECT, new ColumnChoice.Mapped(KillTest.mapping()), false, Progress.NONE);
        }
        return file;
    }

    private long embed(Path file) {
        try (Session session = sessions.open(file, "AK")) {
            return session.embeddings()
                    .embed(List.of("Lighting"), Progress.NONE)
                    .made();
        }
    }

    private static Coverage coverage(Path file) {
        try (Store store = Store.open(file)) {
            return store.read(handle -> {
                EmbeddingDao dao = new EmbeddingDao();
                return dao.version(handle)
                        .map(version -> dao.coverage(handle, version))
                        .orElse(new Coverage(0, ROWS));
            });
        }
    }

    private static List<String> vectors(Path file) {
        try (Store store = Store.openForReading(file)) {
            return store.read(handle -> handle.createQuery(
                            "SELECT hex(hash) || hex(whole) || spans || hex(parts) FROM embedding ORDER BY hash")
                    .mapTo(String.class)
                    .list());
        }
    }
}
