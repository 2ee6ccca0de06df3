package org.folkmoot.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.common.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceModelTest {
    @TempDir
    Path folder;

    private Flow flow;
    private SourceModel model;

    @BeforeEach
    void open() {
        flow = new Flow(folder);
        model = new SourceModel(flow.session.imports(), flow.mappings, Background.sameThread());
    }

    @AfterEach
    void close() {
        flow.close();
    }

    private String header(int column) {
        return model.readingProperty()
                .get()
                .orElseThrow()
                .first()
                .columns()
                .get(column)
                .column()
                .header();
    }

    @Test
    void withoutAFileNothingIsRead() {
        assertThat(model.obstacle().kind()).isEqualTo(Obstacle.Kind.NO_FILE);
        model.read(ReadOptions.text("utf-8", null));
        assertThat(model.optionsProperty().get()).isEqualTo(ReadOptions.DETECT);
        model.resume();
        assertThat(model.readingProperty().get()).isEmpty();
    }

    @Test
    void selectedFileIsRead() throws IOException {
        Path csv = SmallSample.write(folder, 20);
        model.choose(List.of(csv));
        assertThat(model.sourcesProperty().get()).containsExactly(csv);
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.obstacle()).isEqualTo(Obstacle.NONE);
        assertThat(model.repeat()).isEqualTo(Obstacle.NONE);
        assertThat(header(0)).isEqualTo("Reference");
    }

    @Test
    void optionsApplyToOneFileOnly() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("cafe.csv"),
                "Reference,What about the caf\u00e9?\r\n1,Close it please\r\n2,Keep it open\r\n",
                Charset.forName("windows-1252"));
        model.choose(List.of(csv));
        assertThat(header(1)).isEqualTo("What about the caf\u00e9?");
        model.read(ReadOptions.text("IBM850", null));
        assertThat(header(1)).startsWith("What about the caf").isNotEqualTo("What about the caf\u00e9?");
        model.choose(List.of(SmallSample.write(folder, 20)));
        assertThat(model.optionsProperty().get()).isEqualTo(ReadOptions.DETECT);
        assertThat(header(1)).isEqualTo("Borough");
    }

    @Test
    void missingFileIsRefused() throws IOException {
        model.choose(List.of(folder.resolve("missing.csv")));
        assertThat(model.problemProperty().get()).contains("missing.csv");
        assertThat(model.obstacle().kind()).isEqualTo(Obstacle.Kind.REFUSED);
        assertThat(model.obstacle().toMend()).isTrue();
        assertThat(model.busyProperty().get()).isFalse();
        model.choose(List.of(SmallSample.write(folder, 20)));
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.obstacle()).isEqualTo(Obstacle.NONE);
    }

    @Test
    void importedFileIsRecognisedUnderAnotherName() throws IOException {
        Path csv = SmallSample.write(folder, 20);
        IntakeViewModel intake = flow.toCheck(csv);
        intake.next();
        assertThat(intake.run().stateProperty().get()).isEqualTo(RunModel.State.DONE);
        Path copy = Files.copy(csv, folder.resolve("copy.csv"));
        model.choose(List.of(copy));
        assertThat(model.repeat()).isEqualTo(new Obstacle(Obstacle.Kind.IMPORTED_BEFORE, "responses.csv"));
    }

    @Test
    void droppedReadingIsResumed() throws IOException {
        model.choose(List.of(SmallSample.write(folder, 20)));
        model.drop();
        assertThat(model.busyProperty().get()).isFalse();
        model.resume();
        assertThat(model.readingProperty().get()).isPresent();
        assertThat(model.obstacle()).isEqualTo(Obstacle.NONE);
    }
}
