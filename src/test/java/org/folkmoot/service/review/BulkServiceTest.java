package org.folkmoot.service.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.Sort;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.text.Snippet;
import org.folkmoot.model.text.Span;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.service.Session;
import org.folkmoot.service.review.ListingService.Beside;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.TestContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many answers at once: one step each, which leaves alone what is so already, and undo takes back. */
class BulkServiceTest {
    private static final int ROWS = 32;

    @TempDir
    Path folder;

    private @Nullable Session opened;

    @BeforeEach
    void open() throws IOException {
        TestContext context = new TestContext(folder);
        opened = context.app()
                .sessions()
                .open(context.consultation("small", SmallSample.write(folder, ROWS)), TestContext.CODER);
    }

    @AfterEach
    void close() {
        assertThat(session().check().check()).isEmpty();
        session().close();
    }

    private Session session() {
        return Objects.requireNonNull(opened);
    }

    @Test
    void codesAllExceptBlankAndKeepsEvidence() {
        long knife = theme("KNIFE");
        long first = rows().get(0).textId();
        session().coding().apply(first, knife, List.of(new Span(0, 4)), "");
        BulkService.Changed changed = session().bulk().apply(ids(), knife);
        long blanks =
                rows().stream().filter(row -> row.kind() == TextKind.BLANK).count();
        assertThat(changed.changed()).isEqualTo((int) (ROWS - blanks - 1));
        assertThat(changed.step()).get().extracting(step -> step.kind()).isEqualTo(StepKind.APPLY);
        assertThat(session().bulk().themes(ids())).isEqualTo(Map.of(knife, ROWS - blanks));
        assertThat(session().review().detail(first).codings().get(0).spans()).containsExactly(new Span(0, 4));

        assertThat(session().bulk().apply(ids(), knife).step())
                .as("nothing is left to do")
                .isEmpty();
        session().history().undo();
        assertThat(session().bulk().themes(ids())).isEqualTo(Map.of(knife, 1L));
    }

    @Test
    void takesAThemeOffThoseThatHaveIt() {
        long knife = theme("KNIFE");
        session().bulk().apply(new long[] {ids()[0], ids()[4]}, knife);
        assertThat(session().bulk().remove(ids(), knife).changed()).isEqualTo(2);
        assertThat(session().bulk().themes(ids())).isEmpty();
        session().history().undo();
        assertThat(session().bulk().themes(ids())).isEqualTo(Map.of(knife, 2L));
    }

    @Test
    void marksThoseDoneThatCount() {
        long counting = rows().stream().filter(ResponseRow::counts).count();
        assertThat(counting).isLessThan(ROWS);
        assertThat(session().bulk().done(ids()).changed()).isEqualTo((int) counting);
        assertThat(session().review().progress(1).done()).isEqualTo(counting);
        session().history().undo();
        assertThat(session().review().progress(1).done()).isZero();
    }

    @Test
    void setsAFlagAndTakesItOff() {
        session().coding().flag(ids()[0], Flag.QUERY, true);
        long says = rows().stream().filter(row -> row.kind() != TextKind.BLANK).count();
        assertThat(session().bulk().flag(ids(), Flag.QUERY, true).changed()).isEqualTo((int) says - 1);
        assertThat(session().bulk().flag(ids(), Flag.QUERY, false).changed()).isEqualTo((int) says);
        session().history().undo();
        session().history().undo();
        assertThat(rows().stream().filter(row -> row.flags().contains(Flag.QUERY)))
                .extracting(ResponseRow::textId)
                .containsExactly(ids()[0]);
    }

    @Test
    void setsSubmissionsAsideWithTheReason() {
        long before = session().funnel().counts().analysed();
        long[] three = {ids()[0], ids()[1], ids()[4]};
        assertThatThrownBy(() -> session().bulk().setAside(three, SubmissionStatus.INVALID, " "))
                .isInstanceOf(Refusal.class);
        assertThat(session()
                        .bulk()
                        .setAside(three, SubmissionStatus.INVALID, "test data")
                        .changed())
                .isEqualTo(3);
        assertThat(session().funnel().ofText(three[0]).reason()).isEqualTo(new StatusReason.Typed("test data"));
        assertThat(session().funnel().counts().analysed()).isEqualTo(before - 3);
        session().history().undo();
        assertThat(session().funnel().counts().analysed()).isEqualTo(before);
    }

    @Test
    void snippetsShowTheWordsAroundTheHit() {
        var query = session().review().search("burglar").query().orElseThrow();
        Map<Long, Snippet> snippets = session()
                .listing()
                .page(ids(), new Beside(Optional.of(query), false))
                .snippets();
        assertThat(snippets).hasSize(ROWS / 16);
        Snippet snippet = Objects.requireNonNull(snippets.get(ids()[7]));
        assertThat(snippet.hits().get(0).of(snippet.text())).isEqualTo("burglary");
        List<Span> hits = session().listing().hits(ids()[7], query);
        assertThat(hits.get(0).of(session().review().detail(ids()[7]).text())).isEqualTo("burglary");
        assertThat(session().listing().hits(ids()[0], query)).isEmpty();
    }

    @Test
    void savedFiltersAreKeptAndForgotten() {
        session().listing().save("mine", "state=done");
        session().listing().save("mine", "state=to_do");
        session().listing().save("Another", "flag=query");
        assertThat(session().listing().savedFilters())
                .containsExactly(Map.entry("Another", "flag=query"), Map.entry("mine", "state=to_do"));
        session().listing().forget("mine");
        assertThat(session().listing().savedFilters()).containsOnlyKeys("Another");
    }

    @Test
    void whatWasBrokenOffFindsNothing() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThatThrownBy(() -> session().listing().all(ResponseFilter.ALL, Sort.ARRIVAL, cancellation))
                .isInstanceOf(CancelledException.class);
        assertThat(session().listing().all(ResponseFilter.of(1), Sort.ARRIVAL, new Cancellation()))
                .hasSize(ROWS);
    }

    private List<ResponseRow> rows() {
        return session().review().responses(1, ResponseFilter.ALL);
    }

    private long[] ids() {
        return rows().stream().mapToLong(ResponseRow::textId).toArray();
    }

    private long theme(String code) {
        return session().review().codeframe().byCode(code).orElseThrow().id();
    }
}
