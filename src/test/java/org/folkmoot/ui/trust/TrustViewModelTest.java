package org.folkmoot.ui.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.Progress;
import org.folkmoot.model.learning.BulkExpectation;
import org.folkmoot.model.learning.ThemeTrust;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Heard;
import org.folkmoot.ui.common.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustViewModelTest {
    private static final int CODED = 24;
    private static final int WAITING = 12;

    @TempDir
    Path folder;

    private final Heard notices = new Heard();
    private final List<String> elsewhere = new ArrayList<>();
    private Session session;

    @BeforeEach
    void codedConsultation() throws IOException {
        StringBuilder csv = new StringBuilder("Ref,What should be done?,Street lighting,Night buses\n");
        for (int i = 0; i < CODED + WAITING; i++) {
            csv.append("R-").append(i).append(",In week ").append(i).append(' ');
            csv.append(
                    switch (i % 3) {
                        case 0 -> "the street lamps in our road were dark again";
                        case 1 -> "there was no night bus home after midnight";
                        default -> "the park was lovely and I am content";
                    });
            csv.append(i >= CODED ? ",,\n" : i % 3 == 0 ? ",1,0\n" : i % 3 == 1 ? ",0,1\n" : ",0,0\n");
        }
        session = new Sessions(Clock.systemUTC()).create(folder.resolve("plan.folkmoot"), "Test", List.of(), "AK");
        session.imports()
                .run(
                        Files.writeString(folder.resolve("coded.csv"), csv),
                        ReadOptions.DETECT,
                        new Named(List.of(
                                new NamedColumn("Ref", ColumnRole.REFERENCE),
                                new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION),
                                new NamedColumn("Street lighting", ColumnRole.THEME),
                                new NamedColumn("Night buses", ColumnRole.THEME))),
                        false,
                        Progress.NONE);
        session.suggestions().keepUp(false, Progress.NONE);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private TrustViewModel model(boolean readOnly) {
        TrustViewModel model = new TrustViewModel(
                session.trust(),
                readOnly,
                Background.sameThread(),
                notices,
                new Messages(),
                new TrustViewModel.Elsewhere(
                        () -> elsewhere.add("changed"),
                        () -> {
                            session.history().undo();
                            elsewhere.add("undone");
                        },
                        (theme, step) -> elsewhere.add("read " + theme.name() + " from " + step),
                        () -> elsewhere.add("review")));
        model.load();
        return model;
    }

    private static ThemeTrust lighting(TrustViewModel model) {
        return model.reportProperty().get().orElseThrow().themes().stream()
                .filter(each -> each.theme().name().equals("Street lighting"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theReportIsThatOfTheFile() {
        assertThat(model(false).reportProperty().get()).contains(session.trust().report());
    }

    @Test
    void acceptingIsOneStepThatTheToastUndoes() {
        TrustViewModel model = model(false);
        int open = lighting(model).open().total();
        assertThat(open).isPositive();
        model.accept(lighting(model), 0);
        assertThat(lighting(model).open().total())
                .as("the report was read again")
                .isZero();
        assertThat(notices.toasts()).singleElement().asString().contains(String.valueOf(open), "Street lighting");
        assertThat(elsewhere).containsExactly("changed");
        notices.press();
        model.load();
        assertThat(lighting(model).open().total()).isEqualTo(open);
    }

    @Test
    void onlySuggestionsFromTheScoreUpwardsAreAccepted() {
        TrustViewModel model = model(false);
        ThemeTrust before = lighting(model);
        int step = 100;
        while (before.open().atLeast(step) == 0) {
            step--;
        }
        model.accept(before, step);
        assertThat(lighting(model).open().total())
                .isEqualTo(before.open().total() - before.open().atLeast(step));
    }

    @Test
    void nothingIsWrittenWhereNothingScoredSoHighOrTheFileIsReadOnly() {
        TrustViewModel model = model(false);
        ThemeTrust before = lighting(model);
        int tooHigh = 100;
        assertThat(before.open().atLeast(tooHigh)).isZero();
        model.accept(before, tooHigh);
        TrustViewModel reading = model(true);
        reading.accept(before, 0);
        assertThat(lighting(reading)).isEqualTo(before);
        assertThat(notices.toasts()).isEmpty();
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void theExpectationCountsWhatIsOpen() {
        TrustViewModel model = model(false);
        ThemeTrust lighting = lighting(model);
        List<BulkExpectation> read = new ArrayList<>();
        model.expectation(lighting.theme(), session.review().questions().get(0), read::add);
        assertThat(read).singleElement().satisfies(expectation -> assertThat(expectation.count())
                .isEqualTo(lighting.open().total()));
    }

    @Test
    void readingFirstLeadsToTheReviewScreen() {
        TrustViewModel model = model(false);
        model.readFirst(lighting(model), 40);
        model.showReview();
        assertThat(elsewhere).containsExactly("read Street lighting from 40", "review");
    }
}
