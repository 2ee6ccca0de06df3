package org.folkmoot.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.ui.SmallSample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeViewModelTest {
    @TempDir
    private Path folder;

    private Flow flow;

    @BeforeEach
    void open() {
        flow = new Flow(folder);
    }

    @AfterEach
    void close() {
        flow.close();
    }

    @Test
    void selectedFileIsPreviewed() throws IOException {
        IntakeViewModel model = flow.begin();
        assertThat(model.obstacleProperty().get().kind()).isEqualTo(Obstacle.Kind.NO_FILE);
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(IntakeStep.FILE);
        model.choose(List.of(SmallSample.write(folder, 60)));
        assertThat(model.stepProperty().get()).isEqualTo(IntakeStep.PREVIEW);
        assertThat(model.source().readingProperty().get().orElseThrow().first().rows())
                .hasSize(50);
    }

    @Test
    void importEndsWithCountsAndSuggestions() throws IOException {
        Path csv = SmallSample.write(folder, 60);
        Files.writeString(csv, Files.readString(csv) + "R-ragged,Camden\r\n");
        IntakeViewModel model = flow.toColumns(csv);
        model.columns().lines().get(2).roleProperty().set(ColumnRole.IGNORE);
        model.next();
        Totals checked = model.check().totals().orElseThrow();
        assertThat(flow.session.review().questions())
                .as("a check keeps nothing")
                .isEmpty();
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(IntakeStep.IMPORT);
        assertThat(model.run().stateProperty().get()).isEqualTo(RunModel.State.DONE);
        Totals totals = Totals.of(model.run().reportsProperty().get());
        assertThat(totals.received()).isEqualTo(checked.received());
        assertThat(totals.rows()).isEqualTo(61);
        assertThat(totals.problems()).isEqualTo(1);
        assertThat(totals.received() + totals.skipped() + totals.updated() + totals.problems())
                .isEqualTo(totals.rows());
        assertThat(flow.session.review().questions()).hasSize(2);
        assertThat(flow.session.summary().attributes()).hasSize(2);
        long question = flow.session.review().questions().get(0).id();
        assertThat(flow.session.review().responses(question, ResponseFilter.ALL))
                .anyMatch(row -> row.openSuggestions() > 0);
        assertThat(model.run().suggestsByRule()).isTrue();
    }

    @Test
    void importWithoutThemesSpeaksOfNoSuggestions() throws IOException {
        try (Flow empty = new Flow(Files.createDirectory(folder.resolve("empty")), List.of())) {
            IntakeViewModel model = empty.toColumns(SmallSample.write(folder, 60));
            model.next();
            model.next();
            assertThat(model.run().stateProperty().get()).isEqualTo(RunModel.State.DONE);
            assertThat(model.run().suggestsByRule()).isFalse();
        }
    }

    @Test
    void goingBackKeepsChoices() throws IOException {
        IntakeViewModel model = flow.toColumns(SmallSample.write(folder, 20));
        model.columns().lines().get(1).roleProperty().set(ColumnRole.IGNORE);
        model.next();
        model.go(IntakeStep.FILE);
        assertThat(model.canGo(IntakeStep.CHECK)).isTrue();
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(IntakeStep.PREVIEW);
        // Another delimiter and back: the headings differ in between, but are the same at the end.
        model.source().read(ReadOptions.text("windows-1252", null));
        model.go(IntakeStep.CHECK);
        assertThat(model.columns().lines().get(1).roleProperty().get()).isEqualTo(ColumnRole.IGNORE);
        assertThat(model.check().totals().orElseThrow().received()).isEqualTo(20);
    }

    @Test
    void resumingRepeatsAnInterruptedCheck() throws IOException {
        IntakeViewModel model = flow.toCheck(SmallSample.write(folder, 20));
        model.leave();
        model.resume();
        assertThat(model.obstacleProperty().get()).isEqualTo(Obstacle.NONE);
        model.next();
        assertThat(model.run().stateProperty().get()).isEqualTo(RunModel.State.DONE);
        assertThat(model.unfinished()).isFalse();
    }

    @Test
    void invalidColumnsBlockTheNextStep() throws IOException {
        IntakeViewModel model = flow.toColumns(SmallSample.write(folder, 20));
        model.columns().lines().get(1).roleProperty().set(ColumnRole.REFERENCE);
        assertThat(model.obstacleProperty().get().detail()).contains("Borough").contains("Reference");
        assertThat(model.obstacleProperty().get().toMend()).isTrue();
        assertThat(model.canGo(IntakeStep.CHECK)).isFalse();
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(IntakeStep.COLUMNS);
    }

    @Test
    void unreadableFileIsReported() {
        IntakeViewModel model = flow.begin();
        model.choose(List.of(folder.resolve("missing.csv")));
        assertThat(model.obstacleProperty().get().detail()).contains("missing.csv");
        assertThat(model.stepProperty().get()).isEqualTo(IntakeStep.FILE);
        assertThat(model.mayReadOtherwise()).isFalse();
    }

    @Test
    void misreadFileCanBeReadWithOtherOptions() throws IOException {
        Path csv = folder.resolve("latin.csv");
        Files.write(
                csv,
                "Reference,What else?\r\nA,Caf\u00e9 is shut and nobody knows why it is \u00c3\u00a9\r\n"
                        .getBytes(Charset.forName("windows-1252")));
        IntakeViewModel model = flow.begin();
        model.choose(List.of(csv));
        assertThat(model.stepProperty().get()).isEqualTo(IntakeStep.FILE);
        assertThat(model.mayReadOtherwise()).isTrue();
        model.readOtherwise();
        assertThat(model.stepProperty().get()).isEqualTo(IntakeStep.PREVIEW);
        model.source().read(ReadOptions.text("windows-1252", null));
        assertThat(model.obstacleProperty().get()).isEqualTo(Obstacle.NONE);
        assertThat(model.source()
                        .readingProperty()
                        .get()
                        .orElseThrow()
                        .first()
                        .rows()
                        .get(0)
                        .cells()
                        .get(1))
                .startsWith("Caf\u00e9 is shut");
    }

    @Test
    void repeatedFileIsReportedInThePreview() throws IOException {
        Path csv = SmallSample.write(folder, 20);
        IntakeViewModel first = flow.toCheck(csv);
        first.next();
        IntakeViewModel again = flow.begin();
        again.choose(List.of(csv));
        assertThat(again.stepProperty().get()).isEqualTo(IntakeStep.PREVIEW);
        assertThat(again.obstacleProperty().get())
                .isEqualTo(new Obstacle(Obstacle.Kind.IMPORTED_BEFORE, "responses.csv"));
        assertThat(again.canGo(IntakeStep.COLUMNS)).isFalse();
    }

    @Test
    void filesWithTheSameHeadingsAreImportedTogether() throws IOException {
        Path one = SmallSample.write(folder, 20);
        String text = Files.readString(one);
        Path two = Files.writeString(folder.resolve("two.csv"), text.replace("R-0", "S-0"));
        IntakeViewModel model = flow.toCheck(one, two);
        assertThat(model.check().totals().orElseThrow().received()).isEqualTo(40);
        Path three = Files.writeString(folder.resolve("three.csv"), text.replace("Borough", "Ward"));
        model = flow.begin();
        model.choose(List.of(one, three));
        assertThat(model.stepProperty().get()).isEqualTo(IntakeStep.FILE);
        assertThat(model.obstacleProperty().get().detail())
                .contains("three.csv")
                .contains("different headings");
    }

    @Test
    void anotherFileResetsChoices() throws IOException {
        IntakeViewModel model = flow.toColumns(SmallSample.write(folder, 20));
        model.columns().lines().get(1).roleProperty().set(ColumnRole.IGNORE);
        Path other = Files.writeString(folder.resolve("other.csv"), Files.readString(folder.resolve("responses.csv")));
        model.choose(List.of(other));
        model.next();
        assertThat(model.columns().lines().get(1).roleProperty().get()).isEqualTo(ColumnRole.ATTRIBUTE);
    }
}
