package org.folkmoot.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.ui.SmallSample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsModelTest {
    private static final int BOROUGH = 1;
    private static final int FIRST_QUESTION = 4;
    private static final int SECOND_QUESTION = 5;

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
    void rolesAreGuessedWithReasons() throws IOException {
        ColumnsModel model = flow.toColumns(SmallSample.write(folder, 60)).columns();
        assertThat(model.lines())
                .extracting(line -> line.roleProperty().get())
                .containsExactly(
                        ColumnRole.REFERENCE,
                        ColumnRole.ATTRIBUTE,
                        ColumnRole.ATTRIBUTE,
                        ColumnRole.CLOSED_QUESTION,
                        ColumnRole.OPEN_QUESTION,
                        ColumnRole.OPEN_QUESTION);
        assertThat(model.lines()).allSatisfy(line -> assertThat(line.reason()).isNotEmpty());
        assertThat(model.lines().get(BOROUGH).values()).startsWith("Camden", "Hackney");
    }

    @Test
    void invalidColumnsAreMarkedUntilCorrected() throws IOException {
        ColumnsModel model = flow.toColumns(SmallSample.write(folder, 20)).columns();
        model.lines().get(BOROUGH).roleProperty().set(ColumnRole.REFERENCE);
        assertThat(model.problemProperty().get()).contains("Borough").contains("Reference");
        assertThat(model.mappingProperty().get()).isEmpty();
        assertThat(amiss(model)).containsExactly(0, BOROUGH);
        model.lines().get(0).roleProperty().set(ColumnRole.IGNORE);
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(amiss(model)).isEmpty();
    }

    @Test
    void severalColumnsGetOneRole() throws IOException {
        ColumnsModel model = flow.toColumns(SmallSample.write(folder, 20)).columns();
        List<String> problems = new ArrayList<>();
        model.problemProperty().addListener((property, was, is) -> problems.add(is));
        model.set(List.copyOf(model.lines()), ColumnRole.IGNORE);
        assertThat(model.lines()).allMatch(line -> line.roleProperty().get() == ColumnRole.IGNORE);
        assertThat(problems).as("said once, not once a column").hasSize(1);
    }

    @Test
    void codesBelongToThePrecedingQuestionByDefault() throws IOException {
        Path csv = Files.writeString(folder.resolve("coded.csv"), """
                Ref,Before,What else?,Themes
                1,KNIFE,More lights by the station please,VAWG
                2,,Longer words that are quite another answer,KNIFE
                """);
        ColumnsModel model = flow.toColumns(csv).columns();
        model.set(model.lines(), ColumnRole.IGNORE);
        model.lines().get(2).roleProperty().set(ColumnRole.OPEN_QUESTION);
        ColumnLine themes = model.lines().get(3);
        themes.roleProperty().set(ColumnRole.CODES);
        assertThat(model.codes(themes)).contains(2);
        assertThat(model.mappingProperty().get().orElseThrow().coded()).containsEntry(3, 2);
        ColumnLine before = model.lines().get(1);
        before.roleProperty().set(ColumnRole.CODES);
        assertThat(model.problemProperty().get()).contains("Before");
        assertThat(amiss(model)).containsExactly(1);
        before.codesProperty().set(Optional.of(2));
        assertThat(model.mappingProperty().get().orElseThrow().coded()).containsEntry(1, 2);
    }

    @Test
    void savedMappingIsOfferedAndCanBeDeclined() throws IOException {
        IntakeViewModel first = flow.toColumns(SmallSample.write(folder, 20));
        first.columns().lines().get(SECOND_QUESTION).roleProperty().set(ColumnRole.IGNORE);
        List<String> said = new ArrayList<>();
        first.columns().save(" Online form ", said::add);
        assertThat(said).containsExactly("");
        Path other = Files.writeString(
                folder.resolve("other.csv"),
                Files.readString(folder.resolve("responses.csv")).replace("R-0", "S-0"));
        ColumnsModel model = flow.toColumns(other).columns();
        assertThat(model.offersProperty().get())
                .extracting(offer -> offer.name())
                .contains("Online form");
        assertThat(model.usedProperty().get()).isPresent();
        assertThat(model.lines().get(SECOND_QUESTION).roleProperty().get()).isEqualTo(ColumnRole.IGNORE);
        model.useGuesses();
        assertThat(model.usedProperty().get()).isEmpty();
        assertThat(model.lines().get(SECOND_QUESTION).roleProperty().get()).isEqualTo(ColumnRole.OPEN_QUESTION);
        assertThat(model.lines().get(FIRST_QUESTION).roleProperty().get()).isEqualTo(ColumnRole.OPEN_QUESTION);
    }

    private static List<Integer> amiss(ColumnsModel model) {
        return model.lines().stream()
                .filter(line -> line.amissProperty().get())
                .map(ColumnLine::index)
                .toList();
    }
}
