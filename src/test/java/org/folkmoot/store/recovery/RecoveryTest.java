package org.folkmoot.store.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.Recovered;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.folkmoot.store.CheckDao;
import org.folkmoot.store.Creation;
import org.folkmoot.store.Fixture;
import org.folkmoot.store.Store;
import org.folkmoot.store.file.Connections;
import org.folkmoot.store.file.VersionOne;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTest {
    private static final int PAGE = 4096;
    private static final int SUBMISSIONS = 1_500;

    @TempDir
    Path folder;

    private Path file;
    private final Recovery recovery = new Recovery(Fixture.CLOCK);

    @BeforeEach
    void make() {
        file = VersionOne.create(folder.resolve("plan.folkmoot"), SUBMISSIONS);
        Store.open(file).close();
    }

    private static Map<Long, String> texts(Path file) {
        try (Store store = Store.openForReading(file)) {
            return store.read(handle -> {
                Map<Long, String> texts = new HashMap<>();
                handle.createQuery("SELECT id, text FROM answer_text")
                        .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                        .forEach(text -> texts.put(text.getKey(), text.getValue()));
                return texts;
            });
        }
    }

    private static List<Integer> pagesOf(Path file, String table, String type) {
        try (Store store = Store.openForReading(file)) {
            return store.read(handle -> handle.createQuery(
                            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY pageno")
                    .bind(0, table)
                    .bind(1, type)
                    .mapTo(Integer.class)
                    .list());
        }
    }

    private void overwrite(int page, int value) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) value);
        Files.write(file, bytes);
    }

    private Recovered recover() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.DAMAGED));
        Recovered recovered = recovery.recover(file, "AK", Progress.NONE);
        assertThat(Files.readAllBytes(file)).as("the damaged file").isEqualTo(before);
        try (Store store = Store.open(recovered.file())) {
            assertThat(store.read(new CheckDao()::findings))
                    .allMatch(finding -> finding.contains(" submissions, and "));
            assertThat(store.write(new CheckDao()::indexFindings)).isEmpty();
        }
        return recovered;
    }

    @Test
    void aLostLeafLosesOnlyItsRows() throws IOException {
        Map<Long, String> all = texts(file);
        overwrite(pagesOf(file, "answer_text", "leaf").get(7), 0);
        Recovered recovered = recover();
        assertThat(recovered.file().getFileName()).hasToString("plan recovered 2026-11-23.folkmoot");
        assertThat(recovered.lostPages()).isEqualTo(1);
        assertThat(recovered.texts()).isBetween(3L * SUBMISSIONS - 40, 3L * SUBMISSIONS - 1);
        assertThat(all).containsAllEntriesOf(texts(recovered.file()));
        assertThat(recovered.submissions()).isEqualTo(SUBMISSIONS);
    }

    @Test
    void aLostInteriorPageLosesNothing() throws IOException {
        Map<Long, String> all = texts(file);
        overwrite(pagesOf(file, "answer_text", "internal").get(0), 0xEE);
        Recovered recovered = recover();
        assertThat(texts(recovered.file())).isEqualTo(all);
    }

    @Test
    void lostLogRowsAreRestoredFromProjections() throws IOException {
        int decisions = pagesOf(file, "decision_log", "leaf").get(0);
        int done = pagesOf(file, "done_log", "leaf").get(0);
        overwrite(decisions, 0);
        overwrite(done, 0);
        assertThat(recover().decisions()).isEqualTo(3L * SUBMISSIONS / 10);
    }

    @Test
    void lostSubmissionsGetPlaceholders() throws IOException {
        overwrite(pagesOf(file, "submission", "leaf").get(1), 0);
        Recovered recovered = recover();
        assertThat(recovered.texts()).isEqualTo(3L * SUBMISSIONS);
        assertThat(recovered.submissions()).isEqualTo(SUBMISSIONS);
        assertThat(recovered.standIns()).isPositive();
    }

    @Test
    void lostResponsesAreRestoredFromTheIndex() throws IOException {
        overwrite(pagesOf(file, "answer", "leaf").get(1), 0);
        assertThat(recover().texts()).isEqualTo(3L * SUBMISSIONS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x55})
    void aLostHeaderLosesNothing(int value) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, 100, (byte) value);
        Files.write(file, bytes);
        Recovered recovered = recover();
        assertThat(recovered.texts()).isEqualTo(3L * SUBMISSIONS);
        assertThat(recovered.decisions()).isEqualTo(3L * SUBMISSIONS / 10);
    }

    @Test
    void aLostFirstPageLosesNoText() throws IOException {
        overwrite(1, 0);
        Recovered recovered = recover();
        assertThat(recovered.texts()).isEqualTo(3L * SUBMISSIONS);
        assertThat(recovered.decisions()).isEqualTo(3L * SUBMISSIONS / 10);
    }

    @Test
    void aLostFirstPageLosesNoTextWithLargePages() throws IOException {
        Path old = folder.resolve("plan.folkmoot");
        file = folder.resolve("new.folkmoot");
        try (Store store = Creation.create(file, handle -> {})) {
            store.write(handle -> {
                handle.execute("INSERT INTO consultation VALUES (1, 'c', 'New', 1)");
                handle.execute("INSERT INTO coder VALUES (1, 'a', 'AK')");
                return handle;
            });
        }
        copyRows(old);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, 8_192, (byte) 0);
        Files.write(file, bytes);
        assertThat(recover().texts()).isEqualTo(3L * SUBMISSIONS);
    }

    /** Copies the rows of the old file to the new one. */
    private void copyRows(Path old) {
        try (org.jdbi.v3.core.Handle handle = Connections.writer(file)) {
            handle.execute("ATTACH ? AS old", old.toString());
            handle.execute("PRAGMA foreign_keys = OFF");
            handle.execute("INSERT INTO batch SELECT * FROM old.batch WHERE id NOT IN (SELECT id FROM batch)");
            for (String table : List.of("question", "submission", "answer", "answer_text")) {
                handle.execute("INSERT INTO main." + table + " (" + columns(handle, table) + ") SELECT "
                        + columns(handle, table) + " FROM old." + table);
            }
            handle.execute("DETACH old");
            handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static String columns(org.jdbi.v3.core.Handle handle, String table) {
        return String.join(
                ", ",
                handle.createQuery("SELECT name FROM pragma_table_info(?, 'old')")
                        .bind(0, table)
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void aTruncatedFileKeepsTheRest() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3 + 1000));
        Map<Long, String> texts = texts(recover().file());
        assertThat(texts).isNotEmpty();
    }

    @Test
    void readsTheWal() throws IOException {
        Path copy = folder.resolve("copy");
        Path wal = folder.resolve("plan.folkmoot-wal");
        try (Store store = Store.open(file)) {
            store.write(handle ->
                    handle.execute("INSERT INTO done_log (batch_id, text_id, layer_id, done) VALUES (3, 1, 1, 1)"));
            Files.copy(file, copy);
            Files.copy(wal, folder.resolve("copy-wal"));
        }
        Files.move(copy, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.move(folder.resolve("copy-wal"), wal);
        overwrite(pagesOf(file, "answer_text", "leaf").get(7), 0);
        byte[] walBefore = Files.readAllBytes(wal);
        Recovered recovered = recover();
        assertThat(Files.readAllBytes(wal)).isEqualTo(walBefore);
        try (Store store = Store.openForReading(recovered.file())) {
            assertThat(store.<Long>read(handle -> handle.createQuery("SELECT count(*) FROM done")
                            .mapTo(Long.class)
                            .one()))
                    .isBetween(3L * SUBMISSIONS / 10 - 3, 3L * SUBMISSIONS / 10 + 1);
        }
    }

    @Test
    void anOverwrittenWalIsDamage() throws IOException {
        Files.writeString(folder.resolve("plan.folkmoot-wal"), "left by somebody".repeat(500));
        assertThat(recover().texts()).isEqualTo(3L * SUBMISSIONS);
    }

    @Test
    void randomDamageNeverAddsContent() throws IOException {
        Map<Long, String> all = texts(file);
        byte[] sound = Files.readAllBytes(file);
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            byte[] bytes = sound.clone();
            for (int i = 0; i < 1 + seed; i++) {
                byte[] noise = new byte[1 + random.nextInt(3 * PAGE)];
                if (random.nextBoolean()) {
                    random.nextBytes(noise);
                }
                int at = random.nextInt(bytes.length - noise.length);
                System.arraycopy(noise, 0, bytes, at, noise.length);
            }
            Files.write(file, bytes);
            Recovered recovered = recovery.recover(file, "AK", Progress.NONE);
            Map<Long, String> texts = texts(recovered.file());
            assertThat(texts.size()).as("seed " + seed).isGreaterThan(all.size() / 2);
            int seedNow = seed;
            texts.forEach((id, text) -> assertThat(text)
                    .as("seed " + seedNow)
                    .satisfiesAnyOf(
                            same -> assertThat(same).isEqualTo(all.get(id)),
                            // Random bytes within a text that happen to be valid UTF-8 cannot be told from the text.
                            noisy -> assertThat(noisy).hasSameSizeAs(all.getOrDefault(id, ""))));
            try (Store store = Store.open(recovered.file())) {
                assertThat(store.read(new CheckDao()::findings))
                        .as("seed " + seed)
                        .allMatch(finding -> finding.contains(" submissions, and "));
                assertThat(store.write(new CheckDao()::indexFindings)).isEmpty();
            }
        }
    }

    @Test
    void refusesFilesThatAreNotConsultations() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.folkmoot"), "no consultation ".repeat(5000), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> recovery.recover(other, "AK", Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessage("NOTHING_RECOVERED [other.folkmoot]");
        try (var paths = Files.list(folder)) {
            assertThat(paths.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("plan.folkmoot", "plan backups", "other.folkmoot");
        }
    }
}
