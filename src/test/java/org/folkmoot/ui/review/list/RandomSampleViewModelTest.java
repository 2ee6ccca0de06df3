package org.folkmoot.ui.review.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.folkmoot.model.counting.RandomSample;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Sort;
import org.folkmoot.ui.OpenSample;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.review.list.RandomSampleViewModel.Standing;
import org.folkmoot.ui.review.state.Narrowing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomSampleViewModelTest {
    private static final int DRAWN = 12;

    @TempDir
    Path folder;

    private OpenSample sample;
    private Narrowing narrowing;
    private RandomSampleViewModel model;
    private int loads;
    private int closed;

    @BeforeEach
    void open() throws IOException {
        sample = new OpenSample(folder, 48);
        narrowing = new Narrowing(() -> loads++);
        model = new RandomSampleViewModel(
                sample.session().randomSamples(), Background.sameThread(), sample.question(), narrowing);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Standing standing() {
        return model.standingProperty().get();
    }

    @Test
    void beforeASampleItStandsForAllOpenResponses() {
        assertThat(standing().busy()).isTrue();
        model.load();
        assertThat(standing().busy()).isFalse();
        assertThat(standing().sample()).isEmpty();
        assertThat(standing().open()).isEqualTo(48 - 6);
        assertThat(standing().frame()).isEqualTo(standing().open());
        assertThat(loads).as("loading lists nothing").isZero();
    }

    @Test
    void drawingListsWhatIsToBeReadInItsOrder() {
        model.load();
        model.draw(DRAWN, () -> closed++);
        assertThat(closed).isEqualTo(1);
        RandomSample drawn = standing().sample().orElseThrow();
        assertThat(drawn.size()).isEqualTo(DRAWN);
        assertThat(standing().frame()).isEqualTo(48 - 6);
        assertThat(standing().problem()).isEmpty();
        assertThat(narrowing.query().sort()).isEqualTo(Sort.of(Sort.By.SAMPLE, false));
        assertThat(narrowing.query().state()).isEqualTo(CodingState.TO_DO);
        assertThat(narrowing.query().conditions()).containsExactly(new Condition.Sampled());
    }

    @Test
    void drawingMoreListsAgain() {
        model.draw(DRAWN, () -> closed++);
        long seed = standing().sample().orElseThrow().seed();
        int before = loads;
        model.draw(2 * DRAWN, () -> closed++);
        assertThat(standing().sample().orElseThrow().size()).isEqualTo(2 * DRAWN);
        assertThat(standing().sample().orElseThrow().seed())
                .as("the sample grows; it is not another one")
                .isEqualTo(seed);
        assertThat(loads).as("the same list has other responses now").isGreaterThan(before);
        assertThat(closed).isEqualTo(2);
    }

    @Test
    void aSampleOfNothingIsRefusedInThePanel() {
        sample.rows().forEach(row -> sample.session().coding().done(row.textId()));
        model.load();
        model.draw(DRAWN, () -> closed++);
        assertThat(standing().problem()).isNotBlank();
        assertThat(standing().busy()).isFalse();
        assertThat(standing().sample()).isEmpty();
        assertThat(closed).isZero();
    }

    /** 1.96 standard errors of a tenth, with the correction for a finite population. */
    @Test
    void theMarginShrinksWithWhatIsReadAndIsNoneOnceAllIs() {
        assertThat(RandomSampleViewModel.points(100, 1_000_000)).isEqualTo(5.88, Offset.offset(0.01));
        assertThat(RandomSampleViewModel.points(400, 1_000_000)).isEqualTo(2.94, Offset.offset(0.01));
        assertThat(RandomSampleViewModel.points(100, 200)).isEqualTo(5.88 * Math.sqrt(0.5), Offset.offset(0.01));
        assertThat(RandomSampleViewModel.points(200, 200)).isZero();
    }
}
