package org.folkmoot.service.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.folkmoot.model.Progress;
import org.folkmoot.model.history.WorkDay;
import org.folkmoot.model.history.WorkProgress;
import org.folkmoot.model.response.QuestionProgress;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.service.FileContents;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.report.ExportService;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressServiceTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock();
    private Path file = Path.of("");

    @BeforeEach
    void consultation() {
        file = folder.resolve("plan.folkmoot");
        Fixture.create(file, Collections.nCopies(20, "lights please")).close();
    }

    private Session open(String coder) {
        return new Sessions(clock).open(file, coder);
    }

    private static List<Long> texts(Session session) {
        return session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL).stream()
                .map(ResponseRow::textId)
                .toList();
    }

    private void work(Session session, int from, int to, int seconds) {
        List<Long> texts = texts(session);
        for (int i = from; i < to; i++) {
            clock.pass(Duration.ofSeconds(seconds));
            session.coding().done(texts.get(i));
        }
    }

    @Test
    void theDayIsOnesOwnMarksSinceMidnight() {
        clock.now = Instant.parse("2026-11-25T23:59:00Z");
        try (Session ann = open("Ann")) {
            work(ann, 0, 2, 20);
        }
        clock.now = Instant.parse("2026-11-26T09:00:00Z");
        try (Session bob = open("Bob")) {
            work(bob, 2, 4, 10);
        }
        try (Session ann = open("Ann")) {
            assertThat(ann.progress().today(ZoneOffset.UTC).marks()).isZero();
            work(ann, 4, 10, 60);
            WorkDay today = ann.progress().today(ZoneOffset.UTC);
            assertThat(today.marks()).isEqualTo(6);
            assertThat(today.pace().perHour()).contains(60.0);
            ann.history().undo();
            assertThat(ann.progress().today(ZoneOffset.UTC).marks()).isEqualTo(5);
            ann.history().redo();
            assertThat(ann.progress().today(ZoneOffset.UTC).marks()).isEqualTo(6);
        }
    }

    @Test
    void theOverviewCountsByQuestionCoderAndDay() {
        clock.now = Instant.parse("2026-11-25T10:00:00Z");
        try (Session ann = open("Ann")) {
            work(ann, 0, 6, 30);
            ann.review().opened(texts(ann).get(0));
            ann.review().opened(texts(ann).get(1));
            ann.review().opened(texts(ann).get(1));
        }
        clock.now = Instant.parse("2026-11-26T10:00:00Z");
        try (Session bob = open("Bob")) {
            work(bob, 6, 8, 30);
            bob.review().opened(texts(bob).get(1));
            bob.review().opened(texts(bob).get(19));
            // Done, but no longer an answer that counts.
            long submission = bob.funnel().ofText(texts(bob).get(7)).id();
            bob.funnel().setAside(List.of(submission), SubmissionStatus.OUT_OF_SCOPE, "other city");
            WorkProgress progress = bob.progress().overview(LONDON);
            assertThat(progress.total()).isEqualTo(new QuestionProgress(19, 7));
            assertThat(progress.questions()).hasSize(1);
            assertThat(progress.coders())
                    .extracting(WorkProgress.OfCoder::coder, WorkProgress.OfCoder::done)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Ann", 6L),
                            org.assertj.core.groups.Tuple.tuple("Bob", 1L));
            assertThat(progress.days())
                    .extracting(WorkDay::day, WorkDay::coder, WorkDay::marks)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 26), "Bob", 2L),
                            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 25), "Ann", 6L));
            assertThat(progress.care()).isEqualTo(new WorkProgress.Care(19, 2, 1, 7, 5));
            assertThat(progress.care().neverOpened()).isEqualTo(16);
        }
    }

    @Test
    void coverageNamesFirstReaderAndCompleter() throws IOException {
        clock.now = Instant.parse("2026-11-25T10:00:00Z");
        try (Session ann = open("Ann")) {
            ann.review().opened(texts(ann).get(0));
        }
        clock.pass(Duration.ofMinutes(1));
        try (Session bob = open("Bob")) {
            bob.review().opened(texts(bob).get(0));
            bob.review().opened(texts(bob).get(1));
            clock.pass(Duration.ofMinutes(1));
            bob.coding().done(texts(bob).get(0));
            clock.pass(Duration.ofMinutes(1));
            bob.coding().done(texts(bob).get(1));
            bob.history().undo();
            Path out = bob.exports().table(ExportService.Table.COVERAGE, folder.resolve("coverage.csv"), Progress.NONE);
            List<String> lines = new ArrayList<>(Files.readAllLines(out));
            assertThat(lines).hasSize(21);
            assertThat(lines.get(0))
                    .endsWith("reference,question,opened_by,opened_at,completed_by,completed_at,decisions");
            assertThat(lines.get(1))
                    .isEqualTo("R-1,Q1,Ann,2026-11-25T10:00:00.000000Z,Bob,2026-11-25T10:02:00.000000Z,0");
            assertThat(lines.get(2)).isEqualTo("R-2,Q1,Bob,2026-11-25T10:01:00.000000Z,,,0");
            assertThat(lines.get(3)).isEqualTo("R-3,Q1,,,,,0");
            // As the log has it, read past the program.
            assertThat(FileContents.column(
                            file,
                            "SELECT text_id || ' ' || k.name || ' ' || at FROM opened_log o JOIN coder k"
                                    + " ON k.id = o.coder_id ORDER BY at, text_id"))
                    .hasSize(3);
        }
    }

    /** Stands still but for what a test lets pass. */
    private static final class SetClock extends Clock {
        private Instant now = Fixture.CLOCK.instant();

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("nobody asks for the zone");
        }
    }
}
