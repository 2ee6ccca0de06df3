package org.folkmoot.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.ui.SmallSample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckModelTest {
    private static final int ROWS = 20;

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
    void countedNonAnswerStaysListed() throws IOException {
        IntakeViewModel model = flow.toCheck(SmallSample.write(folder, ROWS));
        CheckModel check = model.check();
        NonAnswerLine line = check.nonAnswers().stream()
                .filter(each -> each.text().equalsIgnoreCase("No comment"))
                .findFirst()
                .orElseThrow();
        Totals before = check.totals().orElseThrow();
        line.countedProperty().set(true);
        Totals after = check.totals().orElseThrow();
        assertThat(nonAnswers(before) - nonAnswers(after))
                .isEqualTo(line.responses())
                .isPositive();
        assertThat(check.nonAnswers()).contains(line);
        line.countedProperty().set(false);
        assertThat(nonAnswers(check.totals().orElseThrow())).isEqualTo(nonAnswers(before));
        assertThat(check.nonAnswers())
                .extracting(NonAnswerLine::text)
                .as("once, though it was ticked and unticked")
                .containsOnlyOnce(line.text());
    }

    @Test
    void knownReferencesAreSkippedByDefault() throws IOException {
        flow.toCheck(SmallSample.write(folder, ROWS)).next();
        String text = Files.readString(folder.resolve("responses.csv"));
        Path second = Files.writeString(
                folder.resolve("second.csv"),
                text.replace("week 1.", "week 77.") + "NEW-1,Camden,,Agree,More lights in the park,\r\n");
        IntakeViewModel model = flow.toCheck(second);
        CheckModel check = model.check();
        Totals skipped = check.totals().orElseThrow();
        assertThat(skipped.received()).isEqualTo(1);
        assertThat(skipped.skipped()).isEqualTo(ROWS);
        assertThat(skipped.changed()).isPositive();
        assertThat(skipped.same() + skipped.changed()).isEqualTo(ROWS);
        assertThat(check.changedRows().get(0).changes().get(0).after()).contains("week 77.");

        check.knownProperty().set(KnownReferences.NEW_VERSION);
        Totals updated = check.totals().orElseThrow();
        assertThat(updated.updated()).isEqualTo(skipped.changed());
        assertThat(updated.skipped()).isEqualTo(skipped.same());

        check.knownProperty().set(KnownReferences.STOP);
        assertThat(model.obstacleProperty().get().toMend()).isTrue();
        assertThat(check.totals()).as("what there is to decide stays in sight").isPresent();
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(IntakeStep.CHECK);

        check.knownProperty().set(KnownReferences.SKIP);
        model.next();
        assertThat(Totals.of(model.run().reportsProperty().get()).received()).isEqualTo(1);
        Question question = flow.session.review().questions().get(0);
        assertThat(flow.session.review().responses(question.id(), ResponseFilter.ALL))
                .hasSize(ROWS + 1);
    }

    @Test
    void importNeedsACheckAndAStoppedCheckCanBeRepeated() throws IOException {
        IntakeViewModel model = flow.toCheck(SmallSample.write(folder, ROWS));
        CheckModel check = model.check();
        assertThat(model.obstacleProperty().get()).isEqualTo(Obstacle.NONE);
        check.clear();
        assertThat(check.obstacle().kind()).isEqualTo(Obstacle.Kind.STOPPED);
        assertThat(check.totals()).isEmpty();
    }

    private static long nonAnswers(Totals totals) {
        return totals.questions().stream()
                .mapToLong(count -> count.nonAnswers())
                .sum();
    }
}
