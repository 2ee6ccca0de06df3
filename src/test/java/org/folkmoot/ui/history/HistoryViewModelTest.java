package org.folkmoot.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.history.HistoryFilter;
import org.folkmoot.model.history.HistoryStep;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.response.Flag;
import org.folkmoot.service.Session;
import org.folkmoot.ui.OpenSample;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.common.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
    @TempDir
    Path folder;

    private final List<Boolean> followed = new ArrayList<>();
    private OpenSample sample;
    private HistoryViewModel model;

    @BeforeEach
    void open() throws IOException {
        sample = new OpenSample(folder, 16);
        model = new HistoryViewModel(
                sample.session().history(),
                TestContext.CODER,
                Background.sameThread(),
                sample.notices(),
                (result, undo) -> followed.add(undo));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<HistoryStep> steps() {
        return model.lines().stream()
                .filter(line -> line instanceof HistoryLine.Entry)
                .map(line -> ((HistoryLine.Entry) line).step())
                .toList();
    }

    private long days() {
        return model.lines().stream()
                .filter(line -> line instanceof HistoryLine.Day)
                .count();
    }

    private long text(int place) {
        return sample.rows().get(place).textId();
    }

    private void apply(int place, String theme) {
        sample.session().coding().apply(text(place), sample.theme(theme), List.of(), "");
    }

    @Test
    void stepsAreListedNewestFirstUnderTheirDay() {
        apply(0, "TRUST");
        sample.session().coding().done(text(0));
        model.open();
        assertThat(model.loadedProperty().get()).isTrue();
        assertThat(model.lines().get(0)).isInstanceOf(HistoryLine.Day.class);
        assertThat(steps().subList(0, 2)).extracting(HistoryStep::kind).containsExactly(StepKind.DONE, StepKind.APPLY);
        assertThat(model.coders()).contains(TestContext.CODER);
        assertThat(model.positionProperty().get().undo())
                .isEqualTo(steps().get(0).ordinary());
    }

    @Test
    void aNewStepIsAddedAtTheTopWithoutASecondHeading() {
        apply(0, "TRUST");
        model.open();
        int before = steps().size();
        long headings = days();
        apply(1, "VISIBLE");
        assertThat(steps()).hasSize(before);
        model.refresh();
        assertThat(steps()).hasSize(before + 1);
        assertThat(steps().get(0).kind()).isEqualTo(StepKind.APPLY);
        assertThat(steps().get(0).reference()).isEqualTo("R-00002");
        assertThat(days()).isEqualTo(headings);
        model.refresh();
        assertThat(steps()).hasSize(before + 1);
    }

    @Test
    void nothingIsReadBeforeItIsOpenedOrAfterItIsHidden() {
        apply(0, "TRUST");
        model.refresh();
        assertThat(model.lines()).isEmpty();
        model.open();
        int before = steps().size();
        model.hide();
        apply(1, "VISIBLE");
        model.refresh();
        assertThat(steps()).hasSize(before);
        model.open();
        assertThat(steps()).hasSize(before + 1);
    }

    @Test
    void filtersShowOneKindOfStepOrOneCoder() {
        apply(0, "TRUST");
        sample.session().coding().done(text(0));
        sample.session().coding().flag(text(0), Flag.QUOTABLE, true);
        model.open();
        model.narrow(new HistoryFilter(Optional.empty(), HistoryFilter.Group.DONE));
        assertThat(steps()).extracting(HistoryStep::kind).containsExactly(StepKind.DONE);
        model.narrow(new HistoryFilter(Optional.of("nobody"), HistoryFilter.Group.ALL));
        assertThat(model.lines()).isEmpty();
        model.narrow(HistoryFilter.ALL);
        assertThat(steps()).extracting(HistoryStep::kind).contains(StepKind.APPLY, StepKind.DONE, StepKind.FLAG);
    }

    @Test
    void pagesAreReadOnDemandUntilTheFirstStep() {
        for (int i = 0; i < HistoryViewModel.PAGE + 5; i++) {
            sample.session().coding().flag(text(0), Flag.QUERY, i % 2 == 0);
        }
        model.open();
        assertThat(steps()).hasSize(HistoryViewModel.PAGE);
        model.more();
        int all = steps().size();
        assertThat(all).isGreaterThanOrEqualTo(HistoryViewModel.PAGE + 5);
        assertThat(steps()).extracting(HistoryStep::id).doesNotHaveDuplicates();
        assertThat(days()).isEqualTo(1);
        model.more();
        assertThat(steps()).hasSize(all);
    }

    @Test
    void anOlderStepIsUndoneAloneAndRedone() {
        apply(0, "TRUST");
        apply(1, "VISIBLE");
        model.open();
        HistoryStep older = steps().get(1);
        assertThat(model.selection().canUndo(older)).isTrue();
        model.selection().undoOne(older);
        assertThat(followed).containsExactly(true);
        assertThat(sample.rows().get(0).themeIds()).doesNotContain(sample.theme("TRUST"));
        assertThat(sample.rows().get(1).themeIds()).contains(sample.theme("VISIBLE"));
        HistoryStep undone = steps().stream()
                .filter(step -> step.ordinary() == older.ordinary() && !step.reverses())
                .findFirst()
                .orElseThrow();
        assertThat(undone.undone()).isTrue();
        assertThat(model.selection().canUndo(undone)).isFalse();
        model.selection().redoOne(undone);
        assertThat(followed).containsExactly(true, false);
        assertThat(sample.rows().get(0).themeIds()).contains(sample.theme("TRUST"));
    }

    @Test
    void undoingBackAsksFirst() {
        apply(0, "TRUST");
        apply(1, "VISIBLE");
        apply(4, "TRUST");
        model.open();
        HistoryStep last = steps().get(1);
        model.selection().askUndoBackTo(last);
        assertThat(model.selection().questionProperty().get()).contains(new HistorySelection.Question(last, 2));
        assertThat(followed).isEmpty();
        model.selection().cancelQuestion();
        model.selection().undoBack();
        assertThat(followed).as("there is no question to confirm").isEmpty();
        model.selection().askUndoBackTo(last);
        model.selection().undoBack();
        assertThat(followed).containsExactly(true);
        assertThat(sample.rows().get(0).themeIds()).contains(sample.theme("TRUST"));
        assertThat(sample.rows().get(1).themeIds()).doesNotContain(sample.theme("VISIBLE"));
        assertThat(sample.rows().get(4).themeIds()).doesNotContain(sample.theme("TRUST"));
    }

    @Test
    void anotherCodersStepCanBeSeenButNotUndone() {
        sample.close();
        try (Session other = sample.context().app().sessions().open(sample.file(), "BL")) {
            long question = other.review().questions().get(0).id();
            other.coding()
                    .done(other.review()
                            .responses(question, org.folkmoot.model.response.ResponseFilter.ALL)
                            .get(0)
                            .textId());
        }
        try (Session own = sample.context().app().sessions().open(sample.file(), TestContext.CODER)) {
            model = new HistoryViewModel(
                    own.history(),
                    TestContext.CODER,
                    Background.sameThread(),
                    sample.notices(),
                    (result, undo) -> followed.add(undo));
            model.open();
            assertThat(steps().get(0).coder()).isEqualTo("BL");
            assertThat(model.coders()).contains("BL");
            model.selection().select(Optional.of(steps().get(0)));
            assertThat(model.selection().canUndo(steps().get(0))).isFalse();
            assertThat(model.selection().reachProperty().get()).isEmpty();
        }
    }
}
