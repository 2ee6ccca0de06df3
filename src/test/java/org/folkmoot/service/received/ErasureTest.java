package org.folkmoot.service.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.file.BackupReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.FileContents;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.service.importing.ImportOrder;
import org.folkmoot.store.Fixture;
import org.folkmoot.store.backup.Backups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {
    /** Everything that tells of the one submission, each word found nowhere else. */
    private static final List<String> TRACES = List.of(
            "Quixotry",
            "Wh\u0259tstone",
            "Plumbiferous",
            "Ratiocination",
            "Sesquipedalian",
            "xylo@example.org",
            "Verisimilitude",
            "Umbrageous",
            "Ineluctable",
            "Floccinauci",
            "1999-09-19");

    private static final List<NamedColumn> COLUMNS = List.of(
            new NamedColumn("Ref", ColumnRole.REFERENCE),
            new NamedColumn("Mail", ColumnRole.RESPONDENT),
            new NamedColumn("Sent", ColumnRole.RECEIVED_DATE),
            new NamedColumn("Borough", ColumnRole.ATTRIBUTE),
            new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION));
    private static final String HEADER = "Ref,Mail,Sent,Borough,What should be done?,Note\n";

    @TempDir
    Path folder;

    private Path file;
    private Path home;

    @BeforeEach
    void consultation() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        file = home.resolve("plan.folkmoot");
        ThemeSpec light = new ThemeSpec("LIGHT", "", "Lighting", "", "", "", "", "light*", "", List.of(), false);
        try (Session session = new Sessions(Fixture.CLOCK).create(file, "Test", List.of(light), "AK")) {
            StringBuilder first = new StringBuilder(HEADER);
            first.append("A1,xylo@example.org,1999-09-19,Plumbiferous,\"Quixotry, lights \u201Cand\u201D")
                    .append('\n')
                    .append("Wh\u0259tstone\",\"Sesquipedalian \"\"quoted\"\"\"")
                    .append('\n');
            for (int i = 2; i < 300; i++) {
                first.append(
                        "A" + i + ",m" + i + "@example.com,,Camden,More lights and word" + i + " please,n" + i + "\n");
            }
            run(session, "first.csv", first.toString());
            session.tagging().refresh(Progress.NONE);
            long text = row(session, "A1").textId();
            session.coding()
                    .accept(text, session.review().codeframe().themes().get(0).id());
            session.coding().memo(text, "Ratiocination of the author");
            session.coding().memo(text, "");
            session.funnel()
                    .setAside(List.of(session.funnel().ofText(text).id()), SubmissionStatus.INVALID, "Umbrageous");
            session.funnel().include(List.of(session.funnel().ofText(text).id()));
            new Backups(Fixture.CLOCK).make(file, BackupReason.IMPORT, Progress.NONE);
            run(
                    session,
                    "second.csv",
                    HEADER + "A1,xylo@example.org,,Ineluctable,Verisimilitude of lights,Floccinauci\n");
            session.coding().memo(row(session, "A1").textId(), "Ratiocination again");
            session.coding()
                    .apply(
                            row(session, "A1").textId(),
                            session.review().codeframe().themes().get(0).id(),
                            List.of(new Span(0, 14)),
                            "");
            session.coding().done(row(session, "A1").textId());
            new Backups(Fixture.CLOCK).make(file, BackupReason.IMPORT, Progress.NONE);
        }
    }

    private void run(Session session, String name, String csv) throws IOException {
        session.imports()
                .run(
                        new ImportOrder(
                                List.of(Files.writeString(folder.resolve(name), csv)),
                                ReadOptions.DETECT,
                                new Named(COLUMNS),
                                KnownReferences.NEW_VERSION,
                                Set.of(),
                                null),
                        false,
                        Progress.NONE);
    }

    private static ResponseRow row(Session session, String reference) {
        return session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL).stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static Session open(Path file) {
        return new Sessions(Fixture.CLOCK).open(file, "DPO");
    }

    @Test
    void erasureLeavesNoByteInFileWalOrBackups() {
        assertThat(FileContents.holding(home, TRACES))
                .as("the search finds what is there")
                .hasSizeGreaterThan(20);
        try (Session session = open(file)) {
            ErasureService.Erased erased = session.erasure().erase("A1", Progress.NONE);
            assertThat(erased.backups()).isGreaterThanOrEqualTo(2);
            assertThat(erased.deletedBackups()).isEmpty();
            // While the file is open, its WAL is there too.
            assertThat(FileContents.holding(home, TRACES)).isEmpty();
            assertThat(session.check().check()).isEmpty();
            assertThat(session.funnel().counts().invalid()).isEqualTo(1);
            assertThat(session.funnel().counts().received()).isEqualTo(299);
            assertThat(session.summary()
                            .summarise(List.of("Borough"))
                            .questions()
                            .get(0)
                            .answering())
                    .isEqualTo(298);
            assertThat(session.summary().attributes().get(0).values()).containsExactly("Camden");
            assertThat(session.funnel().ofText(row(session, "A1").textId())).satisfies(tombstone -> {
                assertThat(tombstone.erased()).isTrue();
                assertThat(tombstone.reason()).isEqualTo(new StatusReason.Known(StatusReason.Cause.ERASED));
                assertThat(tombstone.status()).isEqualTo(SubmissionStatus.INVALID);
            });
            assertThat(session.review().detail(row(session, "A1").textId()).memo())
                    .isEmpty();
            while (session.history().undo().isPresent()) {
                // Nothing that is undone may bring a word back.
            }
        }
        assertThat(FileContents.holding(home, TRACES)).isEmpty();
        assertThat(FileContents.column(
                        file,
                        "SELECT b.kind || ' ' || b.detail || ' ' || k.name FROM batch b JOIN coder k"
                                + " ON k.id = b.coder_id ORDER BY b.id DESC LIMIT 1"))
                .containsExactly("erase A1 DPO");
        Backups.list(file).forEach(backup -> {
            try (Session session = open(backup.path())) {
                assertThat(session.check().check()).isEmpty();
                assertThat(session.funnel().counts().invalid())
                        .isEqualTo(session.funnel().counts().received() == 0 ? 0 : 1);
            }
        });
    }

    @Test
    void othersKeepWhatIsTheirs() {
        List<String> others = List.of("word17", "m200@example.com", "Camden");
        assertThat(FileContents.column(file, "SELECT count(*) FROM answer_text WHERE text LIKE 'More lights%'"))
                .containsExactly("298");
        try (Session session = open(file)) {
            session.erasure().erase("A1", Progress.NONE);
        }
        assertThat(FileContents.column(file, "SELECT count(*) FROM answer_text WHERE text LIKE 'More lights%'"))
                .containsExactly("298");
        others.forEach(word ->
                assertThat(FileContents.holding(home, List.of(word))).as(word).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void erasurePreviewNamesWhatWillStay() {
        try (Session session = open(file)) {
            ErasureService.Preview preview = session.erasure().preview("A1");
            assertThat(preview.texts()).isEqualTo(2);
            assertThat(preview.memos()).isEqualTo(1);
            assertThat(preview.backups()).isEqualTo(Backups.list(file).size());
            assertThat(preview.quotedIn()).isEmpty();
            assertThatThrownBy(() -> session.erasure().preview("Z9"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("UNKNOWN [Z9]");
            assertThatThrownBy(() -> session.erasure().erase("Z9", Progress.NONE))
                    .hasMessage("UNKNOWN [Z9]");
        }
    }

    @Test
    void erasureBlockedByAReaderIsCompletedByRepeating() throws SQLException {
        try (Session session = open(file)) {
            try (var reader = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                reader.setAutoCommit(false);
                reader.createStatement()
                        .executeQuery("SELECT count(*) FROM submission")
                        .next();
                assertThatThrownBy(() -> session.erasure().erase("A1", Progress.NONE))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("TRACES_LEFT [A1, BEING_READ [plan.folkmoot]]");
                assertThat(session.funnel().counts().invalid()).isEqualTo(1);
                assertThat(session.erasure().unfinished()).containsExactly("A1");
                assertThat(session.check().check())
                        .containsExactly("the erasure of A1 is not finished: erase it again");
            }
            session.erasure().erase("A1", Progress.NONE);
            assertThat(session.erasure().unfinished()).isEmpty();
            assertThat(session.check().check()).isEmpty();
            assertThat(FileContents.holding(home, TRACES)).isEmpty();
        }
    }

    @Test
    void repeatedErasureRemovesLaterNotes() throws SQLException {
        try (Session session = open(file)) {
            session.erasure().erase("A1", Progress.NONE);
            long text = row(session, "A1").textId();
            assertThatThrownBy(() -> session.coding().memo(text, "Ratiocination"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("MEMO_ERASED [A1]");
        }
        // As a program before this one would have let somebody do.
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO memo_log (batch_id, text_id, theme_id, memo) SELECT max(b.id),"
                    + " (SELECT max(t.id) FROM answer_text t JOIN answer a ON a.id = t.answer_id JOIN submission s"
                    + " ON s.id = a.submission_id WHERE s.reference = 'A1'), 0, 'Ratiocination' FROM batch b");
        }
        new Backups(Fixture.CLOCK).make(file, BackupReason.DAILY, Progress.NONE);
        try (Session session = open(file)) {
            assertThat(session.check().check()).containsExactly("1 erased submissions are not empty");
            assertThat(session.erasure().erase("A1", Progress.NONE).backups()).isEqualTo(1);
            assertThat(FileContents.holding(home, TRACES)).isEmpty();
            assertThat(session.check().check()).isEmpty();
            assertThat(session.erasure().erase("A1", Progress.NONE).backups()).isZero();
        }
        assertThat(FileContents.column(file, "SELECT count(*) FROM batch WHERE kind = 'erase'"))
                .as("none for the third, which found nothing")
                .containsExactly("2");
    }

    /** Each time an import is taken back and made again, its submissions have another uuid. */
    @Test
    void backupsOfARemovedAndRepeatedImportAreErased() throws IOException {
        String words = "Zygodactyl lamps";
        String others = "Usquebaugh lamps";
        String third = HEADER + "Z1,,,Camden," + words + ",n\nZ1,,,Camden," + others + ",n\nZ2,,,Camden,No,n\n";
        try (Session session = open(file)) {
            run(session, "third.csv", third);
            new Backups(Fixture.CLOCK).make(file, BackupReason.DAILY, Progress.NONE);
            session.funnel().withdraw(session.funnel().imports().get(0).id());
            run(session, "third.csv", third);
            session.erasure().erase("Z1", Progress.NONE);
            assertThat(FileContents.holding(home, List.of("Zygodactyl"))).isEmpty();
            assertThat(FileContents.holding(home, List.of("Usquebaugh")))
                    .as("what else came under that reference stays, here and there")
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(session.check().check()).isEmpty();
        }
    }

    @Test
    void whatOnlyBackupsHoldIsErasedFromThem() throws IOException {
        try (Session session = open(file)) {
            run(session, "third.csv", HEADER + "Z1,,,Camden,Zygodactyl lamps,n\nZ2,,,Camden,Other lamps,n\n");
            new Backups(Fixture.CLOCK).make(file, BackupReason.DAILY, Progress.NONE);
            session.funnel().withdraw(session.funnel().imports().get(0).id());
            assertThat(session.erasure().preview("Z1").texts()).isEqualTo(1);
            assertThat(session.erasure().erase("Z1", Progress.NONE).backups()).isEqualTo(1);
            assertThat(FileContents.holding(home, List.of("Zygodactyl"))).isEmpty();
            assertThat(session.check().check()).isEmpty();
        }
        assertThat(FileContents.column(file, "SELECT detail FROM batch WHERE kind = 'erase'"))
                .containsExactly("Z1");
        try (Session backup = open(Backups.list(file).get(0).path())) {
            assertThat(backup.check().check()).isEmpty();
            assertThat(row(backup, "Z2").opening()).isEqualTo("Other lamps");
        }
    }

    @Test
    void aDamagedBackupIsDeletedAndNamed() throws IOException {
        Path damaged = Backups.list(file).get(0).path();
        byte[] bytes = Files.readAllBytes(damaged);
        for (int i = 4096; i < bytes.length / 2; i++) {
            bytes[i] ^= (byte) (i * 31);
        }
        Files.write(damaged, bytes);
        try (Session session = open(file)) {
            assertThat(session.erasure().erase("A1", Progress.NONE).deletedBackups())
                    .containsExactly(String.valueOf(damaged.getFileName()));
        }
        assertThat(damaged).doesNotExist();
        assertThat(FileContents.holding(home, TRACES)).isEmpty();
    }

    @Test
    void theLogStaysClosedToEverythingElse() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO clearing VALUES ((SELECT id FROM submission WHERE reference = 'A1'), 'erase')");
            for (String sql : List.of(
                    "UPDATE answer_text SET text = 'other', kind = 'text', words = 1 WHERE answer_id = 1",
                    "UPDATE answer_text SET text = '', kind = 'blank', words = 0 WHERE answer_id = 2",
                    "UPDATE memo_log SET memo = 'other'",
                    "UPDATE decision_log SET verdict = 'removed'",
                    "UPDATE status_log SET status = 'included'",
                    "DELETE FROM answer_text WHERE answer_id = 1",
                    "DELETE FROM decision_log",
                    "DELETE FROM done_log",
                    "DELETE FROM memo_log",
                    "DELETE FROM submission WHERE reference = 'A1'",
                    "DELETE FROM batch")) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
        try (Session session = open(file)) {
            assertThat(session.check().check())
                    .containsExactly("some submissions are open to being deleted, which is never so at rest");
        }
    }
}
