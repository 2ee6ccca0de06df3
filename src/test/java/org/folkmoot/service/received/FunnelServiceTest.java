package org.folkmoot.service.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Progress;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.ReceivedSubmission;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.response.UncountedResponse;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportRecord;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunnelServiceTest {
    private static final String CSV = """
            Ref,What should be done?
            A1,More lights please
            A2,Fewer knives please
            A3,n/a
            A4,
            A1,More lights please
            """;

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void consultation() throws IOException {
        session = new Sessions(Fixture.CLOCK).create(folder.resolve("plan.folkmoot"), "Test", List.of(), "AK");
        Path source = Files.writeString(folder.resolve("answers.csv"), CSV);
        session.imports()
                .run(
                        source,
                        ReadOptions.DETECT,
                        new Named(List.of(
                                new NamedColumn("Ref", ColumnRole.REFERENCE),
                                new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION))),
                        false,
                        Progress.NONE);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<ReceivedSubmission> at(SubmissionStatus status) {
        return session.funnel().submissions(Optional.of(status), 0);
    }

    private ReceivedSubmission the(String reference) {
        return session.funnel().submissions(Optional.empty(), 0).stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private String exported(String file) {
        Path out = folder.resolve("out");
        session.exports().summary(out, List.of(), Progress.NONE);
        try {
            return Files.readString(out.resolve(file)).replace("\uFEFF", "").replace("\r\n", "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private long answering() {
        return session.summary().summarise(List.of()).questions().get(0).answering();
    }

    @Test
    void everySubmissionKnowsWhereItCameFrom() {
        ReceivedSubmission submission = the("A2");
        assertThat(submission.source().fileName()).isEqualTo("answers.csv");
        assertThat(submission.source().line()).isEqualTo(3);
        assertThat(submission.source().sha256()).hasSize(64);
        assertThat(submission.source().coder()).isEqualTo("AK");
        assertThat(submission.source().at()).isAfterOrEqualTo(Fixture.CLOCK.instant());
        assertThat(submission.opening()).isEqualTo("Fewer knives please");
        assertThat(at(SubmissionStatus.DUPLICATE))
                .extracting(ReceivedSubmission::reference)
                .containsExactly("A1#2");
        assertThat(at(SubmissionStatus.BLANK))
                .extracting(ReceivedSubmission::reference)
                .containsExactly("A4");
        ImportRecord record = session.funnel().imports().get(0);
        assertThat(record.rows()).isEqualTo(5);
        assertThat(record.submissions()).isEqualTo(5);
        assertThat(record.worked()).isZero();
        session.coding().done(session.funnel().nonAnswers(0, 0).get(0).textId());
        assertThat(session.funnel().imports().get(0).worked()).isEqualTo(1);
        assertThat(session.funnel().columns(record.id()))
                .extracting(ImportRecord.Column::role)
                .containsExactly(ColumnRole.REFERENCE, ColumnRole.OPEN_QUESTION);
    }

    @Test
    void setAsideSubmissionsChangeTheFunnelAndCanBeIncluded() {
        assertThat(answering()).isEqualTo(2);
        session.funnel()
                .setAside(List.of(the("A1").id(), the("A2").id()), SubmissionStatus.OUT_OF_SCOPE, " about Wales ");
        assertThat(exported("funnel.csv"))
                .isEqualTo(
                        "step,submissions\nreceived,5\nblank,1\nduplicate,1\ninvalid,0\nout_of_scope,2\nanalysed,1\n");
        assertThat(at(SubmissionStatus.OUT_OF_SCOPE))
                .extracting(ReceivedSubmission::reason)
                .containsOnly(new StatusReason.Typed("about Wales"))
                .hasSize(2);
        assertThat(answering()).isZero();
        session.funnel().include(List.of(the("A1").id()));
        assertThat(answering()).isEqualTo(1);
        session.history().undo();
        session.history().undo();
        assertThat(session.funnel().counts()).isEqualTo(new Funnel(5, 1, 1, 0, 0));
        session.funnel().include(List.of(the("A1#2").id()));
        assertThat(exported("funnel.csv")).contains("duplicate,0\n").contains("analysed,4\n");
        assertThat(answering()).isEqualTo(3);
        assertThat(session.check().check()).isEmpty();
    }

    @Test
    void overriddenNonAnswerCounts() {
        UncountedResponse nonAnswer = session.funnel().nonAnswers(0, 0).get(0);
        assertThat(nonAnswer.reference()).isEqualTo("A3");
        assertThat(nonAnswer.counts()).isFalse();
        assertThat(session.funnel().nonAnswerCounts()).containsValue(1L);
        session.funnel().counts(List.of(nonAnswer.textId()), true);
        assertThat(answering()).isEqualTo(3);
        assertThat(exported("summary.csv")).isNotEmpty();
        assertThat(session.funnel().nonAnswers(0, 0)).singleElement().satisfies(each -> assertThat(
                        each.counts() && each.overridden())
                .isTrue());
        session.history().undo();
        assertThat(answering()).isEqualTo(2);
        assertThat(session.funnel().nonAnswers(0, 0).get(0).overridden()).isFalse();
    }

    @Test
    void refusesWhatMakesNoSense() {
        long blank = the("A4").id();
        long first = the("A1").id();
        assertThatThrownBy(() -> session.funnel().include(List.of(first, blank)))
                .isInstanceOf(Refusal.class)
                .hasMessage("NOTHING_TO_INCLUDE [A4]");
        assertThatThrownBy(() -> session.funnel().setAside(List.of(first), SubmissionStatus.INVALID, " "))
                .isInstanceOf(Refusal.class)
                .hasMessage("REASON_NEEDED");
        session.erasure().erase("A1", Progress.NONE);
        assertThatThrownBy(() -> session.funnel().include(List.of(first))).hasMessage("ERASED [A1]");
        assertThat(session.history().undo()).isEmpty();
    }
}
