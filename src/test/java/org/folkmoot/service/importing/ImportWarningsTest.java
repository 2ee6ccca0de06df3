package org.folkmoot.service.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.intake.Sources;
import org.folkmoot.intake.table.ColumnGuess;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportRecord;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.model.source.WarningCode;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warnings reach the report of an import and are kept with it. */
class ImportWarningsTest {
    private static final ColumnChoice COLUMNS = new ColumnChoice.Named(List.of(
            new ColumnChoice.NamedColumn("Ref", ColumnRole.REFERENCE),
            new ColumnChoice.NamedColumn("What?", ColumnRole.OPEN_QUESTION)));

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void consultation() {
        session = new Sessions(Fixture.CLOCK).create(folder.resolve("plan.folkmoot"), "Test", List.of(), "AK");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void emptyColumnsAreNamed() throws IOException {
        ImportReport report = run("Ref,What?,Borough,,Age\nA1,More lighting,,,\nA2,Fewer cars, ,,34\n");

        assertThat(report.warnings())
                .containsExactly(ImportWarning.of(WarningCode.EMPTY_COLUMN).inColumn("Borough"));
    }

    @Test
    void aFullTableHasNoWarning() throws IOException {
        assertThat(run("Ref,What?\nA1,More lighting\nA2,Fewer cars\n").warnings())
                .isEmpty();
    }

    @Test
    void warningsAreKeptWithTheImport() throws IOException {
        RecordSource table = Sources.open(file("Ref,What?,Age\nA1,More lighting,\n"), ReadOptions.DETECT);
        ImportWarning whole = ImportWarning.of(WarningCode.EMPTY_COLUMN, "Week 2", 12, 3_000_000_000L);
        ImportWarning placed = ImportWarning.of(WarningCode.EMPTY_COLUMN, List.of("a", "b"))
                .atLine(7)
                .inFile("letter.pdf");

        ImportReport report = session.imports()
                .take(
                        List.of(new WithWarnings(table, whole, placed)),
                        ImportOrder.of(folder.resolve("table.csv"), ReadOptions.DETECT, COLUMNS),
                        false,
                        Progress.NONE)
                .get(0);

        ImportWarning empty = ImportWarning.of(WarningCode.EMPTY_COLUMN).inColumn("Age");
        assertThat(report.warnings()).containsExactly(whole, placed, empty);
        assertThat(report.rows()).as("a warning is no row").isEqualTo(1);
        ImportRecord kept = session.funnel().imports().get(0);
        assertThat(session.funnel().warnings(kept.id())).containsExactly(whole, placed, empty);
    }

    @Test
    void aDryRunKeepsNoWarning() throws IOException {
        ImportReport report = session.imports()
                .run(file("Ref,What?,Age\nA1,More lighting,\n"), ReadOptions.DETECT, COLUMNS, true, Progress.NONE);

        assertThat(report.warnings()).hasSize(1);
        assertThat(session.funnel().imports()).isEmpty();
        assertThat(session.funnel().warnings(1)).isEmpty();
    }

    private ImportReport run(String table) throws IOException {
        return session.imports().run(file(table), ReadOptions.DETECT, COLUMNS, false, Progress.NONE);
    }

    private Path file(String table) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), table);
    }

    /** A table with one warning known on opening and one that arises before its rows. */
    private record WithWarnings(RecordSource source, ImportWarning opening, ImportWarning later)
            implements RecordSource {
        @Override
        public List<ImportWarning> warnings() {
            return List.of(opening);
        }

        @Override
        public void read(Consumer<? super SourceRecord> sink, Progress progress) {
            sink.accept(new SourceRecord.Warned(later));
            source.read(sink, progress);
        }

        @Override
        public SourceTable table() {
            return source.table();
        }

        @Override
        public String sha256() {
            return source.sha256();
        }

        @Override
        public String reading() {
            return source.reading();
        }

        @Override
        public List<SourceRecord.Row> sample(int limit) {
            return source.sample(limit);
        }

        @Override
        public List<ColumnGuess> guess() {
            return source.guess();
        }
    }
}
