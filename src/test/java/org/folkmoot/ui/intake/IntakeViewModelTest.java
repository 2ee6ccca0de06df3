package org.folkmoot.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.ColumnRole;
import org.folkmoot.model.ReadOptions;
import org.folkmoot.service.ImportReport;
import org.folkmoot.service.Session;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.TestDesk;
import org.folkmoot.ui.common.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeViewModelTest {
    @TempDir
    private Path folder;

    private Session session;
    private IntakeViewModel model;

    @BeforeEach
    void open() {
        TestDesk desk = new TestDesk(folder);
        session = desk.desk()
                .sessions()
                .create(
                        folder.resolve("new.folkmoot"),
                        "New",
                        desk.desk().codeframes().bundled(),
                        TestDesk.CODER);
        model = new IntakeViewModel(session, Background.sameThread());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void whatTheColumnsBecomeIsGuessedAndExplained() throws IOException {
        model.choose(SmallSample.write(folder, 60));
        assertThat(model.stepProperty().get()).isEqualTo(IntakeViewModel.Step.COLUMNS);
        assertThat(model.columns())
                .extracting(line -> line.roleProperty().get())
                .containsExactly(
                        ColumnRole.REFERENCE,
                        ColumnRole.ATTRIBUTE,
                        ColumnRole.ATTRIBUTE,
                        ColumnRole.CLOSED_QUESTION,
                        ColumnRole.OPEN_QUESTION,
                        ColumnRole.OPEN_QUESTION);
        assertThat(model.columns()).allSatisfy(line -> assertThat(line.reason()).isNotEmpty());
        assertThat(model.columns().get(1).values()).startsWith("Camden; Hackney");
        model.columns().get(1).roleProperty().set(ColumnRole.IGNORE);
        assertThat(model.columns().get(1).reason()).isEmpty();
    }

    @Test
    void anImportEndsWithCountsThatAddUpAndSuggestions() throws IOException {
        Path csv = SmallSample.write(folder, 60);
        Files.writeString(csv, Files.readString(csv) + "R-ragged,Camden\r\n");
        model.choose(csv);
        model.columns().get(2).roleProperty().set(ColumnRole.IGNORE);
        model.run();
        assertThat(model.stepProperty().get()).isEqualTo(IntakeViewModel.Step.RESULT);
        ImportReport report = model.reportProperty().get().orElseThrow();
        assertThat(report.rows()).isEqualTo(61);
        assertThat(report.problems()).hasSize(1);
        assertThat(report.funnel().received() + report.problems().size()).isEqualTo(report.rows());
        assertThat(session.review().questions()).hasSize(2);
        assertThat(session.summary().attributes()).hasSize(2);
        long question = session.review().questions().get(0).id();
        assertThat(session.review().answers(question, AnswerFilter.ALL)).anyMatch(row -> row.openProposals() > 0);
    }

    @Test
    void twoReferencesAreRefusedWithASentence() throws IOException {
        model.choose(SmallSample.write(folder, 20));
        model.columns().get(1).roleProperty().set(ColumnRole.REFERENCE);
        model.run();
        assertThat(model.problemProperty().get()).contains("Borough").contains("Reference");
        assertThat(model.stepProperty().get()).isEqualTo(IntakeViewModel.Step.COLUMNS);
        assertThat(session.review().questions()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsSaid() {
        model.choose(folder.resolve("missing.csv"));
        assertThat(model.problemProperty().get()).contains("missing.csv");
        assertThat(model.stepProperty().get()).isEqualTo(IntakeViewModel.Step.CHOOSE);
    }

    @Test
    void anotherEncodingReadsTheFileAgain() throws IOException {
        Path csv = folder.resolve("latin.csv");
        Files.write(
                csv,
                "Reference,What else?\r\nA,Caf\u00e9 is shut and nobody knows why it is\r\n"
                        .getBytes(Charset.forName("windows-1252")));
        model.choose(csv);
        model.read(ReadOptions.text("windows-1252", null));
        assertThat(model.previewProperty().get().orElseThrow().rows().get(0).cells())
                .containsExactly("A", "Caf\u00e9 is shut and nobody knows why it is");
    }
}
