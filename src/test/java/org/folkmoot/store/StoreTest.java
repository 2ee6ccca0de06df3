package org.folkmoot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.folkmoot.store.file.StoreException;
import org.folkmoot.store.review.ResponseDao;
import org.folkmoot.store.search.TextIndexDao;
import org.folkmoot.store.steps.StepDao;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("plan.folkmoot");
    }

    private static String titleOf(Path file) {
        try (Store store = Store.openForReading(file)) {
            return store.read(new ConsultationDao()::title);
        }
    }

    @Test
    void storesWhatItWasGivenInOneFile() throws IOException {
        Fixture.create(file, List.of("More lights please")).close();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        try (Store store = Store.open(file)) {
            assertThat(store.read(new ConsultationDao()::title)).isEqualTo("Test");
            assertThat(store.read(new ResponseDao()::questions)).hasSize(1);
            assertThat(store.read(new CheckDao()::findings)).isEmpty();
            assertThat(store.write(new CheckDao()::indexFindings)).isEmpty();
        }
    }

    @Test
    void allowsOneWriterAndSeveralReaders() {
        try (Store writer = Fixture.create(file, List.of("More lights please"))) {
            assertThatThrownBy(() -> Store.open(file))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("IN_USE [plan.folkmoot]");
            assertThat(titleOf(file)).isEqualTo("Test");
            assertThat(writer.readOnly()).isFalse();
        }
        Store.open(file).close();
    }

    @Test
    void refusesOtherFiles() throws IOException, SQLException {
        Path text = Files.writeString(folder.resolve("notes.folkmoot"), "Dear diary, ".repeat(1000));
        Path foreign = folder.resolve("other.folkmoot");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + foreign)) {
            connection.createStatement().execute("CREATE TABLE x (y)");
        }
        Path empty = Files.createFile(folder.resolve("empty.folkmoot"));
        for (Path each : List.of(text, foreign, empty)) {
            byte[] before = Files.readAllBytes(each);
            assertThatThrownBy(() -> Store.open(each))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("NOT_OURS [" + each.getFileName() + "]");
            assertThat(Files.readAllBytes(each)).isEqualTo(before);
        }
        assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("FOLDER [");
        assertThatThrownBy(() -> Store.open(folder.resolve("none.folkmoot"))).hasMessageContaining("MISSING [");
    }

    @Test
    void refusesANewerFileUnchanged() throws IOException, SQLException {
        Fixture.create(file, List.of()).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NEWER [plan.folkmoot, 99, ");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void refusesADamagedFileUnchanged() throws IOException {
        Fixture.create(file, List.of("More lights please".repeat(2000), "Knives".repeat(5000)))
                .close();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 8192; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file, bytes);
        assertThatThrownBy(() -> Store.open(file)).isInstanceOf(Refusal.class).hasMessage("DAMAGED [plan.folkmoot]");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aFullDiskChangesNothing() {
        try (Store store = Fixture.create(file, List.of("More lights please"))) {
            long pages = store.read(handle ->
                    handle.createQuery("PRAGMA page_count").mapTo(Long.class).one());
            assertThatThrownBy(() -> store.write(handle -> {
                        handle.execute("PRAGMA max_page_count = " + (pages + 2));
                        for (int i = 0; i < 1000; i++) {
                            new StepDao(Fixture.CLOCK)
                                    .begin(handle, "AK", org.folkmoot.model.history.StepKind.MEMO, "x".repeat(1000));
                        }
                        return true;
                    }))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("DISK_FULL [plan.folkmoot]");
            assertThat(store.read(new CheckDao()::findings)).isEmpty();
            assertThat(store.<Long>read(handle -> handle.createQuery("SELECT count(*) FROM batch")
                            .mapTo(Long.class)
                            .one()))
                    .isEqualTo(2);
        }
    }

    @Test
    void createsNothingInAReadOnlyFolder() {
        assertThatThrownBy(() -> Fixture.create(Path.of("/proc/plan.folkmoot"), List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessage("NO_LOCK [plan.folkmoot]");
        Fixture.create(file, List.of()).close();
        assertThatThrownBy(() -> Fixture.create(file, List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessage("EXISTS [plan.folkmoot]");
    }

    @Test
    void theLogIsAppendOnly() {
        try (Store store = Fixture.create(file, List.of("More lights please"))) {
            for (String sql : List.of(
                    "UPDATE batch SET kind = 'x'",
                    "DELETE FROM theme_log",
                    "UPDATE theme_log SET name = 'x'",
                    "UPDATE answer_text SET text = 'x'",
                    "INSERT OR REPLACE INTO batch SELECT id, uuid, at, coder_id, kind, 'forged', reverses FROM batch",
                    "INSERT OR REPLACE INTO theme_log SELECT * FROM theme_log",
                    "DELETE FROM submission",
                    "DELETE FROM answer_text")) {
                assertThatThrownBy(() -> store.write(handle -> handle.execute(sql)))
                        .as(sql)
                        .isInstanceOf(StoreException.class);
            }
        }
    }

    @Test
    void checkFindsAWrongProjection() {
        try (Store store = Fixture.create(file, List.of("More lights please"))) {
            store.write(handle -> handle.execute("UPDATE codeframe SET name = 'forged' WHERE code = 'LIGHT'"));
            assertThat(store.read(new CheckDao()::findings))
                    .singleElement()
                    .asString()
                    .contains("codeframe differ from what theme_log adds up to");
        }
    }

    @Test
    void findsWordsAndTheirSpans() {
        String text = "Caf\u00e9 \uD83D\uDE00 lights,\r\nmore lights\uFDD0 and \u0001";
        try (Store store = Fixture.create(file, List.of(text, "nothing here"))) {
            store.read(handle -> {
                TextIndexDao index = new TextIndexDao(handle);
                Query lights = new Query.Word("light", true);
                assertThat(index.matching(lights)).containsExactly(1);
                List<Span> spans = index.spans(lights, new long[] {1}).get(1L);
                assertThat(spans).extracting(span -> span.of(text)).containsExactly("lights", "lights");
                return true;
            });
        }
    }

    @Test
    void aLinkAndItsTargetShareOneLock() throws IOException {
        try (Store store = Fixture.create(file, List.of("More lights please"))) {
            Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
            Path link = Files.createSymbolicLink(elsewhere.resolve("link.folkmoot"), file);
            assertThatThrownBy(() -> Store.open(link))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("IN_USE [plan.folkmoot]");
            assertThat(titleOf(link)).isEqualTo("Test");
            assertThat(store.readOnly()).isFalse();
        }
    }

    @Test
    void aNewFileIgnoresALeftoverWal() throws IOException {
        Files.writeString(folder.resolve("plan.folkmoot-wal"), "left by somebody".repeat(5000));
        Files.writeString(folder.resolve("plan.folkmoot-shm"), "left by somebody");
        Fixture.create(file, List.of("More lights please")).close();
        try (Store store = Store.open(file)) {
            assertThat(store.read(new CheckDao()::findings)).isEmpty();
        }
    }

    @Test
    void closingTwiceKeepsTheNextOwnersLock() {
        Store first = Fixture.create(file, List.of());
        first.close();
        try (Store second = Store.open(file)) {
            first.close();
            assertThatThrownBy(() -> Store.open(file)).isInstanceOf(Refusal.class);
            assertThat(second.readOnly()).isFalse();
        }
    }

    @Test
    void checkFindsALostSubmission() {
        try (Store store = Fixture.create(file, List.of("More lights please"))) {
            store.write(handle -> handle.execute("UPDATE import SET submissions = 2"));
            assertThat(store.read(new CheckDao()::findings))
                    .containsExactly("answers.csv had 2 submissions, and there are 1");
        }
    }
}
