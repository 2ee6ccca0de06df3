package org.folkmoot.service.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Progress;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.Respondent;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.report.ExportService;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of passages that are evidence already, and what else the reader needs of the file. */
class EvidenceServiceTest {
    private static final Span FIRST = new Span(0, 4);
    private static final Span SECOND = new Span(10, 14);

    @TempDir
    Path folder;

    private Session session;
    private long text;

    @BeforeEach
    void open() {
        Path file = folder.resolve("plan.folkmoot");
        Fixture.create(file, List.of("more lights and fewer knives", "knives everywhere"))
                .close();
        session = new Sessions(Fixture.CLOCK).open(file, "AK");
        text = session.review()
                .responses(session.review().questions().get(0).id(), ResponseFilter.ALL)
                .get(0)
                .textId();
    }

    @AfterEach
    void close() {
        assertThat(session.check().check()).isEmpty();
        session.close();
    }

    @Test
    void aPassageMovesAndLeavesTheOthers() {
        session.coding().apply(text, theme("LIGHT"), List.of(FIRST, SECOND), "");
        session.coding().apply(text, theme("KNIFE"), List.of(new Span(20, 22)), "");
        assertThat(session.evidence()
                        .recode(text, theme("LIGHT"), theme("KNIFE"), Optional.of(FIRST))
                        .kind())
                .isEqualTo(StepKind.RECODE);
        assertThat(spans("LIGHT")).contains(List.of(SECOND));
        assertThat(spans("KNIFE")).contains(List.of(FIRST, new Span(20, 22)));
        session.evidence().recode(text, theme("LIGHT"), theme("KNIFE"), Optional.of(SECOND));
        assertThat(spans("LIGHT")).isEmpty();
        session.history().undo();
        session.history().undo();
        assertThat(spans("LIGHT")).contains(List.of(FIRST, SECOND));
        assertThat(spans("KNIFE")).contains(List.of(new Span(20, 22)));
        session.history().redo();
        assertThat(spans("LIGHT")).contains(List.of(SECOND));
    }

    @Test
    void wholeResponseThemeIsRecoded() {
        session.coding().apply(text, theme("LIGHT"), List.of(), "");
        session.evidence().recode(text, theme("LIGHT"), theme("KNIFE"), Optional.empty());
        assertThat(spans("LIGHT")).isEmpty();
        assertThat(spans("KNIFE")).contains(List.of());
    }

    @Test
    void passageIsMovedOrRemovedAndThemeStays() {
        session.coding().apply(text, theme("LIGHT"), List.of(FIRST, SECOND), "");
        session.evidence().revise(text, theme("LIGHT"), FIRST, List.of(new Span(0, 11)));
        assertThat(spans("LIGHT")).contains(List.of(new Span(0, 14)));
        session.evidence().revise(text, theme("LIGHT"), new Span(0, 14), List.of());
        assertThat(spans("LIGHT")).contains(List.of());
        session.history().undo();
        assertThat(spans("LIGHT")).contains(List.of(new Span(0, 14)));
    }

    @Test
    void missingTextsAreRefusedAndNothingIsWritten() {
        session.coding().apply(text, theme("LIGHT"), List.of(FIRST), "");
        assertThatThrownBy(() -> session.evidence().revise(text, theme("LIGHT"), SECOND, List.of()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> session.evidence().recode(text, theme("KNIFE"), theme("LIGHT"), Optional.empty()))
                .isInstanceOf(Refusal.class);
        assertThat(spans("LIGHT")).contains(List.of(FIRST));
        session.history().undo();
        assertThat(spans("LIGHT")).isEmpty();
    }

    @Test
    void aThemeHasItsOwnMemoAndTheAuditNamesIt() throws IOException {
        session.coding().memo(text, "of the answer");
        session.coding().memo(text, theme("LIGHT"), "of the theme");
        session.coding().memo(text, theme("KNIFE"), "gone");
        session.coding().memo(text, theme("KNIFE"), "");
        ResponseDetail detail = session.review().detail(text);
        assertThat(detail.memo()).isEqualTo("of the answer");
        assertThat(detail.themeMemos()).containsOnlyKeys(theme("LIGHT")).containsValue("of the theme");
        Path audit = folder.resolve("audit.csv");
        session.exports().table(ExportService.Table.AUDIT, audit, Progress.NONE);
        assertThat(Files.readString(audit, StandardCharsets.UTF_8).lines().filter(line -> line.contains(",memo,")))
                .hasSizeGreaterThanOrEqualTo(4)
                .anyMatch(line -> line.contains(",LIGHT,") && line.contains(",written,"))
                .anyMatch(line -> line.contains(",KNIFE,") && line.contains(",removed,"));
        session.history().undo();
        assertThat(session.review().detail(text).themeMemos()).containsOnlyKeys(theme("LIGHT"), theme("KNIFE"));
    }

    @Test
    void respondentIncludesThemesFlagsAndReadings() {
        session.review().opened(text);
        session.coding().apply(text, theme("LIGHT"), List.of(), "");
        session.coding().flag(text, Flag.DISTRESSING, true);
        session.coding().done(text);
        session.coding().reopen(text);
        Respondent respondent = session.review().respondent(text);
        assertThat(respondent.responses()).singleElement().satisfies(reply -> {
            assertThat(reply.text()).isEqualTo("more lights and fewer knives");
            assertThat(reply.themeIds()).containsExactly(theme("LIGHT"));
            assertThat(reply.flags()).containsExactly(Flag.DISTRESSING);
            assertThat(reply.done()).isFalse();
            assertThat(reply.readings())
                    .extracting(Respondent.Reading::act)
                    .containsExactly(Respondent.Act.OPENED, Respondent.Act.DONE, Respondent.Act.REOPENED);
        });
        assertThat(respondent.reference())
                .isEqualTo(session.review().detail(text).row().reference());
        assertThatThrownBy(() -> session.review().respondent(9999)).isInstanceOf(Refusal.class);
    }

    private long theme(String code) {
        return session.review().codeframe().byCode(code).orElseThrow().id();
    }

    /** The passages of a theme; empty if it is not applied. */
    private Optional<List<Span>> spans(String code) {
        long id = theme(code);
        return session.review().detail(text).codings().stream()
                .filter(coding -> coding.themeId() == id && coding.applied())
                .map(Coding::spans)
                .findFirst();
    }
}
