package org.folkmoot.ui.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.response.ReceivedSubmission;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.response.UncountedResponse;
import org.folkmoot.ui.OpenSample;
import org.folkmoot.ui.common.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceivedViewModelTest {
    private static final int ROWS = 16;

    @TempDir
    Path folder;

    private final List<String> refused = new ArrayList<>();
    private OpenSample sample;
    private ReceivedViewModel model;
    private int changes;
    private int dialogs;

    @BeforeEach
    void open() throws IOException {
        sample = new OpenSample(folder, ROWS);
        model = new ReceivedViewModel(
                sample.session().funnel(),
                sample.session().erasure(),
                sample.session().review(),
                sample.session().history(),
                Background.sameThread(),
                sample.notices(),
                sample.messages(),
                () -> changes++);
        model.load();
    }

    @AfterEach
    void close() {
        assertThat(sample.session().check().check()).isEmpty();
        sample.close();
    }

    private Step step(Step.Kind kind) {
        return model.stepsProperty().get().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Step step(SubmissionStatus status) {
        return model.stepsProperty().get().stream()
                .filter(step -> step.status().equals(Optional.of(status)))
                .findFirst()
                .orElseThrow();
    }

    private ReceivedSubmission submission(String reference) {
        return model.submissions().stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void stepsAddUp() {
        long minus = model.stepsProperty().get().stream()
                .filter(step -> step.kind() == Step.Kind.MINUS)
                .mapToLong(Step::count)
                .sum();
        assertThat(step(Step.Kind.RECEIVED).count()).isEqualTo(ROWS);
        assertThat(step(Step.Kind.ANALYSED).count()).isEqualTo(ROWS - minus);
        assertThat(model.chosenProperty().get()).map(Step::kind).contains(Step.Kind.RECEIVED);
        assertThat(model.submissions()).hasSize(ROWS);
        assertThat(model.goesOn()).isFalse();
    }

    @Test
    void selectedStepIsListedAndStaysSelected() {
        model.choose(step(Step.Kind.IMPORTS));
        assertThat(model.imports()).singleElement().satisfies(record -> {
            assertThat(record.fileName()).isEqualTo("responses.csv");
            assertThat(record.submissions()).isEqualTo(ROWS);
        });
        assertThat(model.submissions()).isEmpty();
        model.load();
        assertThat(model.chosenProperty().get()).map(Step::kind).contains(Step.Kind.IMPORTS);
        assertThat(model.imports()).hasSize(1);
    }

    @Test
    void toastUndoesExcludingAndIncluding() {
        long analysed = step(Step.Kind.ANALYSED).count();
        model.setAside(List.of(submission("R-00001")), SubmissionStatus.OUT_OF_SCOPE, "About another city");
        assertThat(step(SubmissionStatus.OUT_OF_SCOPE).count()).isEqualTo(1);
        assertThat(step(Step.Kind.ANALYSED).count()).isEqualTo(analysed - 1);
        assertThat(changes).isEqualTo(1);
        model.choose(step(SubmissionStatus.OUT_OF_SCOPE));
        assertThat(model.submissions())
                .extracting(ReceivedSubmission::reference)
                .containsExactly("R-00001");
        model.include(List.of(submission("R-00001")));
        assertThat(model.submissions()).isEmpty();
        assertThat(step(Step.Kind.ANALYSED).count()).isEqualTo(analysed);
        sample.notices().press();
        assertThat(step(SubmissionStatus.OUT_OF_SCOPE).count()).isEqualTo(1);
        assertThat(changes).isEqualTo(3);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void reasonIsRequired() {
        model.setAside(List.of(submission("R-00001")), SubmissionStatus.INVALID, " ");
        assertThat(sample.notices().banners()).hasSize(1);
        assertThat(step(SubmissionStatus.INVALID).count()).isZero();
    }

    @Test
    void nonAnswerCanBeCounted() {
        model.choose(step(Step.Kind.NON_ANSWERS));
        UncountedResponse noComment = model.responses().stream()
                .filter(response -> response.opening().equals("n/a"))
                .findFirst()
                .orElseThrow();
        assertThat(noComment.counts()).isFalse();
        model.counts(List.of(noComment), true);
        assertThat(model.responses())
                .filteredOn(response -> response.textId() == noComment.textId())
                .allSatisfy(response ->
                        assertThat(response.counts() && response.overridden()).isTrue());
        sample.notices().press();
        assertThat(model.responses()).contains(noComment);
    }

    @Test
    void untouchedImportIsRemoved() {
        model.choose(step(Step.Kind.IMPORTS));
        model.withdraw(model.imports().get(0), () -> dialogs++, refused::add);
        assertThat(refused).isEmpty();
        assertThat(dialogs).isEqualTo(1);
        assertThat(model.imports().get(0).withdrawn()).isPresent();
        assertThat(step(Step.Kind.RECEIVED).count()).isZero();
        assertThat(sample.notices().toasts()).singleElement().asString().contains("responses.csv");
    }

    @Test
    void removingACodedImportIsRefused() {
        sample.session().coding().done(sample.rows().get(0).textId());
        model.choose(step(Step.Kind.IMPORTS));
        assertThat(model.imports().get(0).worked()).isEqualTo(1);
        model.withdraw(model.imports().get(0), () -> dialogs++, refused::add);
        assertThat(refused).singleElement().asString().contains("responses.csv");
        assertThat(dialogs).isZero();
        assertThat(model.imports().get(0).withdrawn()).isEmpty();
        assertThat(step(Step.Kind.RECEIVED).count()).isEqualTo(ROWS);
        assertThat(sample.notices().banners()).isEmpty();
    }

    @Test
    void erasingKeepsOnlyTheReference() {
        ReceivedSubmission first = submission("R-00001");
        model.previewErasure(first, preview -> dialogs++);
        assertThat(dialogs).isEqualTo(1);
        model.erase("R-00001", () -> dialogs++, refused::add);
        assertThat(refused).isEmpty();
        assertThat(dialogs).isEqualTo(2);
        assertThat(submission("R-00001").erased()).isTrue();
        assertThat(submission("R-00001").opening()).isEmpty();
        assertThat(sample.notices().toasts()).singleElement().asString().contains("R-00001");
    }

    @Test
    void unknownReferenceIsRefused() {
        model.erase("R-99999", () -> dialogs++, refused::add);
        assertThat(dialogs).isZero();
        assertThat(refused).singleElement().asString().contains("R-99999");
        assertThat(sample.notices().banners()).isEmpty();
    }

    @Test
    void detailsListTheColumns() {
        model.choose(step(Step.Kind.IMPORTS));
        List<ReceivedViewModel.Details> read = new ArrayList<>();
        model.details(model.imports().get(0), read::add);
        assertThat(read).singleElement().satisfies(details -> {
            assertThat(details.columns()).extracting(column -> column.header()).contains("Reference", "Borough");
            assertThat(details.problems()).isEmpty();
        });
    }
}
