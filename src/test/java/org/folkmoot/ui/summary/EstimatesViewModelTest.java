package org.folkmoot.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.counting.QuestionEstimates;
import org.folkmoot.ui.OpenSample;
import org.folkmoot.ui.common.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstimatesViewModelTest {
    private static final int DRAWN = 20;

    @TempDir
    Path folder;

    private OpenSample sample;
    private EstimatesViewModel model;
    private final List<Double> shares = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        sample = new OpenSample(folder, 64);
        model = new EstimatesViewModel(sample.session().estimates(), Background.sameThread(), sample.notices());
        model.progressProperty().addListener((property, was, is) -> shares.add(is.doubleValue()));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private int drawnAndRead() {
        long question = sample.question().id();
        sample.session().randomSamples().draw(question, DRAWN);
        sample.rows().forEach(row -> sample.session().coding().done(row.textId()));
        return DRAWN;
    }

    @Test
    void nothingIsEstimatedUntilAskedFor() {
        drawnAndRead();
        model.load();
        assertThat(model.onProperty().get()).isFalse();
        assertThat(model.of(sample.question())).isEmpty();
        assertThat(shares).isEmpty();
    }

    @Test
    void turnedOnTheyComeFromTheSampleThatWasRead() {
        int drawn = drawnAndRead();
        model.turn(true);
        QuestionEstimates made = model.of(sample.question()).orElseThrow();
        assertThat(made.read()).isEqualTo(drawn);
        assertThat(model.estimatesProperty().get()).contains(made);
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(shares).isNotEmpty().allSatisfy(share -> assertThat(share).isLessThanOrEqualTo(1));
    }

    @Test
    void aQuestionWithoutASampleHasNoThemeEstimates() {
        drawnAndRead();
        model.turn(true);
        assertThat(model.of(sample.session().review().questions().get(1)))
                .satisfiesAnyOf(
                        of -> assertThat(of).isEmpty(),
                        of -> assertThat(of.orElseThrow().read()).isZero());
    }

    @Test
    void loadingAgainTakesInWhatHasChanged() {
        drawnAndRead();
        model.turn(true);
        long theme = sample.theme("STOP");
        long before = confirmed(theme);
        long text = sample.rows().stream()
                .filter(row -> row.done() && !row.themeIds().contains(theme))
                .findFirst()
                .orElseThrow()
                .textId();
        sample.session().coding().apply(text, theme, List.of(), "");
        model.load();
        assertThat(confirmed(theme)).isEqualTo(before + 1);
    }

    private long confirmed(long theme) {
        return model.of(sample.question())
                .flatMap(estimates -> estimates.of(theme))
                .map(QuestionEstimates.ThemeEstimate::confirmed)
                .orElse(0L);
    }
}
