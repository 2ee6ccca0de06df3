package org.folkmoot.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.history.WorkProgress;
import org.folkmoot.ui.OpenSample;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.common.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressViewModelTest {
    @TempDir
    Path folder;

    private OpenSample sample;
    private ProgressViewModel model;

    @BeforeEach
    void open() throws IOException {
        sample = new OpenSample(folder, 16);
        model = new ProgressViewModel(
                sample.session().progress(), sample.session().exports(), Background.sameThread(), sample.notices());
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void done(int place) {
        sample.session().coding().done(sample.rows().get(place).textId());
    }

    private WorkProgress overview() {
        return model.overviewProperty().get().orElseThrow();
    }

    @Test
    void todayCountsOwnMarksWithThePanelClosed() {
        done(0);
        done(1);
        model.refresh();
        assertThat(model.todayProperty().get().orElseThrow().marks()).isEqualTo(2);
        assertThat(model.todayProperty().get().orElseThrow().coder()).isEqualTo(TestContext.CODER);
        assertThat(model.overviewProperty().get())
                .as("counted for the open panel only")
                .isEmpty();
    }

    @Test
    void theOpenPanelShowsTheWhole() {
        done(0);
        model.open();
        assertThat(overview().total().done()).isEqualTo(1);
        assertThat(overview().questions()).hasSize(2);
        assertThat(overview().coders()).singleElement().satisfies(coder -> {
            assertThat(coder.coder()).isEqualTo(TestContext.CODER);
            assertThat(coder.done()).isEqualTo(1);
        });
        assertThat(overview().care().doneUnopened())
                .as("marked without having been opened")
                .isEqualTo(1);
        sample.session().review().opened(sample.rows().get(1).textId());
        done(1);
        model.refresh();
        assertThat(overview().total().done()).isEqualTo(2);
        assertThat(overview().care().openedByOne()).isEqualTo(1);
        assertThat(overview().care().doneUnopened()).isEqualTo(1);
    }

    @Test
    void theClosedPanelKeepsItsFigures() {
        model.open();
        model.hide();
        done(0);
        model.refresh();
        assertThat(overview().total().done()).isZero();
        assertThat(model.todayProperty().get().orElseThrow().marks()).isEqualTo(1);
    }

    @Test
    void coverageIsWrittenAndShown() throws IOException {
        List<Path> written = new ArrayList<>();
        Path out = folder.resolve("coverage.csv");
        model.export(out, written::add);
        assertThat(written).hasSize(1);
        assertThat(Files.readString(out)).contains("R-00001");
        assertThat(sample.notices().banners()).isEmpty();
    }

    @Test
    void anExportThatFailsIsReported() {
        List<Path> written = new ArrayList<>();
        // A folder cannot be made where a file is.
        model.export(sample.file().resolve("coverage.csv"), written::add);
        assertThat(written).isEmpty();
        assertThat(sample.notices().banners()).singleElement().asString().endsWith(".");
    }
}
