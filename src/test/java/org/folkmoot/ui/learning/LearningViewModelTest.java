package org.folkmoot.ui.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.ui.FxThread;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Heard;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.learning.LearningStatus.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class LearningViewModelTest {

    @TempDir
    Path folder;

    private final List<LearningStatus> seen = new ArrayList<>();
    private Path file = Path.of("");

    @BeforeAll
    static void screen() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void consultation() throws IOException {
        file = folder.resolve("plan.folkmoot");
        Path csv =
                Files.writeString(folder.resolve("a.csv"), "Ref,What?\nA,More street lights\nB,A night bus\nC,Parks\n");
        try (Session session = new Sessions(Clock.systemUTC()).create(file, "Test", List.of(), "AK")) {
            session.imports()
                    .run(
                            csv,
                            ReadOptions.DETECT,
                            new Named(List.of(
                                    new NamedColumn("Ref", ColumnRole.REFERENCE),
                                    new NamedColumn("What?", ColumnRole.OPEN_QUESTION))),
                            false,
                            Progress.NONE);
        }
    }

    private LearningViewModel model(Session session) {
        LearningViewModel model = new LearningViewModel(
                session.suggestions(),
                session.readOnly(),
                Background.sameThread(),
                new Heard(),
                new Messages(),
                () -> {});
        model.statusProperty().addListener((property, was, is) -> seen.add(is));
        return model;
    }

    private static void onScreen(Runnable work) {
        FxThread.run(work);
    }

    private static long made(Session session) {
        return session.embeddings().embed(List.of(), Progress.NONE).made();
    }

    @Test
    void statusCountsDownAndThenDisappears() {
        try (Session session = new Sessions(Clock.systemUTC()).open(file, "AK")) {
            onScreen(() -> model(session).start());
            assertThat(seen).containsExactly(new LearningStatus(Stage.READING, 3), LearningStatus.QUIET);
            assertThat(made(session)).isZero();
        }
    }

    @Test
    void pausedWorkWaitsUntilResumed() {
        try (Session session = new Sessions(Clock.systemUTC()).open(file, "AK")) {
            onScreen(() -> {
                LearningViewModel model = model(session);
                model.statusProperty().addListener((property, was, is) -> {
                    if (seen.size() == 1) {
                        model.pause();
                    }
                });
                model.start();
                assertThat(model.statusProperty().get()).isEqualTo(new LearningStatus(Stage.PAUSED, 3));
                model.start();
                assertThat(model.statusProperty().get()).isEqualTo(new LearningStatus(Stage.PAUSED, 3));
                model.resume();
                assertThat(model.statusProperty().get()).isEqualTo(LearningStatus.QUIET);
            });
            assertThat(made(session)).isZero();
        }
    }

    @Test
    void cancelledWorkContinuesAfterReopening() {
        try (Session session = new Sessions(Clock.systemUTC()).open(file, "AK")) {
            onScreen(() -> {
                LearningViewModel model = model(session);
                model.statusProperty().addListener((property, was, is) -> {
                    if (is.stage() == Stage.READING) {
                        model.cancel();
                    }
                });
                model.start();
                model.start();
                assertThat(model.statusProperty().get()).isEqualTo(LearningStatus.QUIET);
            });
            assertThat(seen).contains(new LearningStatus(Stage.READING, 3));
        }
        try (Session session = new Sessions(Clock.systemUTC()).open(file, "AK")) {
            assertThat(made(session)).isEqualTo(3);
        }
    }

    @Test
    void readOnlyFileIsNotAnalysed() {
        try (Session session = new Sessions(Clock.systemUTC()).openForReading(file)) {
            onScreen(() -> model(session).start());
            assertThat(seen).isEmpty();
        }
        try (Session session = new Sessions(Clock.systemUTC()).open(file, "AK")) {
            assertThat(made(session)).isEqualTo(3);
        }
    }
}
