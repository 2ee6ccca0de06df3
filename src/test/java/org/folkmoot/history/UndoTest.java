package org.folkmoot.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.history.HistoryFilter;
import org.folkmoot.model.history.HistoryStep;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.history.UndoResult;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Undo where it is hard: out of order, against others, over what cannot be undone. */
class UndoTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void consultation() {
        file = folder.resolve("plan.folkmoot");
        Fixture.create(file, List.of("lights please", "knives everywhere", "more lights and fewer knives", "hello"))
                .close();
    }

    private Session open(String coder) {
        return new Sessions(Fixture.CLOCK).open(file, coder);
    }

    private static List<ResponseRow> rows(Session session) {
        return session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL);
    }

    private static long text(Session session, int index) {
        return rows(session).get(index).textId();
    }

    private static long theme(Session session, String code) {
        return session.review().codeframe().byCode(code).orElseThrow().id();
    }

    private static List<String> applied(Session session, int index) {
        return session.review().detail(text(session, index)).codings().stream()
                .filter(Coding::applied)
                .map(coding -> session.review()
                        .codeframe()
                        .byId(coding.themeId())
                        .orElseThrow()
                        .code())
                .toList();
    }

    @Test
    void undoneStepStaysUndoneAfterLaterUndoByAnother() {
        try (Session ann = open("Ann")) {
            ann.coding().apply(text(ann, 0), theme(ann, "LIGHT"), List.of(), "");
        }
        try (Session bob = open("Bob")) {
            bob.coding().remove(text(bob, 0), theme(bob, "LIGHT"));
        }
        try (Session ann = open("Ann")) {
            assertThat(ann.history().undo().orElseThrow().kept()).isEqualTo(1);
        }
        try (Session bob = open("Bob")) {
            bob.history().undo();
            assertThat(applied(bob, 0)).isEmpty();
        }
        try (Session ann = open("Ann")) {
            ann.history().redo();
            assertThat(applied(ann, 0)).containsExactly("LIGHT");
            assertThat(ann.check().check()).isEmpty();
        }
    }

    @Test
    void earlierStepIsUndoneAndRedoneAlone() {
        try (Session ann = open("Ann")) {
            Step first = ann.coding().apply(text(ann, 0), theme(ann, "LIGHT"), List.of(), "");
            ann.coding().apply(text(ann, 1), theme(ann, "KNIFE"), List.of(), "");
            UndoResult undone = ann.history().undo(first.id());
            assertThat(undone.restored()).isEqualTo(1);
            assertThat(applied(ann, 0)).isEmpty();
            assertThat(applied(ann, 1)).containsExactly("KNIFE");
            ann.coding().done(text(ann, 2));
            // Nothing is left for redo, but the history still brings it back.
            assertThat(ann.history().redo()).isEmpty();
            ann.history().redo(first.id());
            assertThat(applied(ann, 0)).containsExactly("LIGHT");
            assertThat(ann.history().undo().orElseThrow().what()).isEqualTo(StepKind.APPLY);
            assertThat(applied(ann, 0)).isEmpty();
        }
    }

    @Test
    void undoOfASupersededStepIsRefused() {
        try (Session ann = open("Ann")) {
            Step first = ann.coding().apply(text(ann, 0), theme(ann, "LIGHT"), List.of(), "");
            ann.coding().remove(text(ann, 0), theme(ann, "LIGHT"));
            assertThat(ann.history().reach(first.id()).holding()).isZero();
            long before = ann.history()
                    .page(HistoryFilter.ALL, Long.MAX_VALUE, 1)
                    .get(0)
                    .id();
            assertThatThrownBy(() -> ann.history().undo(first.id()))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("STEP_OVERTAKEN");
            assertThat(ann.history()
                            .page(HistoryFilter.ALL, Long.MAX_VALUE, 1)
                            .get(0)
                            .id())
                    .isEqualTo(before);
        }
        try (Session bob = open("Bob")) {
            HistoryStep anns =
                    bob.history().page(HistoryFilter.ALL, Long.MAX_VALUE, 1).get(0);
            assertThatThrownBy(() -> bob.history().undo(anns.id()))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("STEP_OF_OTHER [Ann]");
            HistoryStep imported = bob.history().page(HistoryFilter.ALL, Long.MAX_VALUE, 50).stream()
                    .filter(step -> step.kind() == StepKind.IMPORT)
                    .findFirst()
                    .orElseThrow();
            assertThatThrownBy(() -> bob.history().undo(imported.id())).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void undoingBackTakesAllStepsOrNone() {
        try (Session ann = open("Ann")) {
            ann.coding().done(text(ann, 3));
            Step from = ann.coding().apply(text(ann, 0), theme(ann, "LIGHT"), List.of(), "");
            ann.coding().apply(text(ann, 1), theme(ann, "KNIFE"), List.of(), "");
            ann.coding().memo(text(ann, 1), "ask");
            assertThat(ann.history().stepsBackTo(from.id())).isEqualTo(3);
            assertThatThrownBy(() -> ann.history().undoBackTo(from.id(), (done, total) -> done < 2))
                    .isInstanceOf(CancelledException.class);
            assertThat(applied(ann, 1)).containsExactly("KNIFE");
            UndoResult back = ann.history().undoBackTo(from.id(), Progress.NONE);
            assertThat(back.steps()).isEqualTo(3);
            assertThat(back.restored()).isEqualTo(3);
            assertThat(back.textIds()).containsExactlyInAnyOrder(text(ann, 0), text(ann, 1));
            assertThat(applied(ann, 0)).isEmpty();
            assertThat(rows(ann).get(3).done()).isTrue();
            for (int i = 0; i < 3; i++) {
                assertThat(ann.history().redo()).isPresent();
            }
            assertThat(ann.history().redo()).isEmpty();
            assertThat(applied(ann, 0)).containsExactly("LIGHT");
            assertThat(ann.review().detail(text(ann, 1)).memo()).isEqualTo("ask");
            assertThat(ann.check().check()).isEmpty();
        }
    }

    @Test
    void undoDoesNotRestoreAnErasedResponse() {
        String reference;
        try (Session ann = open("Ann")) {
            reference = rows(ann).get(0).reference();
            ann.coding().memo(text(ann, 0), "lives at the lights");
            ann.coding().memo(text(ann, 0), "");
            long submission = ann.funnel().ofText(text(ann, 0)).id();
            ann.funnel().setAside(List.of(submission), SubmissionStatus.OUT_OF_SCOPE, "lives in Leeds");
            ann.erasure().erase(reference, Progress.NONE);
            UndoResult status = ann.history().undo().orElseThrow();
            assertThat(status.what()).isEqualTo(StepKind.STATUS);
            assertThat(status.kept()).isEqualTo(1);
            ann.history().undo();
            ann.history().undo();
            ann.history().redo();
            ann.history().redo();
            assertThat(ann.review().detail(text(ann, 0)).memo()).isEmpty();
            assertThat(ann.check().check()).isEmpty();
        }
    }

    @Test
    void readOnlyFileRefusesUndo() {
        try (Session ann = open("Ann")) {
            ann.coding().done(text(ann, 0));
        }
        try (Session reading = new Sessions(Fixture.CLOCK).openForReading(file)) {
            assertThatThrownBy(() -> reading.history().undo())
                    .isInstanceOf(Refusal.class)
                    .hasMessage("OPEN_FOR_READING [plan.folkmoot]");
            assertThat(reading.history().page(HistoryFilter.ALL, Long.MAX_VALUE, 10))
                    .extracting(HistoryStep::kind)
                    .containsExactly(StepKind.DONE, StepKind.IMPORT, StepKind.CREATE);
        }
    }

    @Test
    void historyDescribesStepsPageByPage() {
        try (Session ann = open("Ann")) {
            ann.tagging().refresh(Progress.NONE);
            ann.coding().apply(text(ann, 1), theme(ann, "KNIFE"), List.of(), "");
            ann.coding().acceptAll("SAFE", 0, Optional.empty());
            ann.history().undo();
            List<HistoryStep> newest = ann.history().page(HistoryFilter.ALL, Long.MAX_VALUE, 2);
            assertThat(newest).extracting(HistoryStep::kind).containsExactly(StepKind.UNDO, StepKind.ACCEPT_ALL);
            assertThat(newest.get(0).action()).isEqualTo(StepKind.ACCEPT_ALL);
            assertThat(newest.get(1).undone()).isTrue();
            assertThat(newest.get(1).things()).isEqualTo(3);
            assertThat(newest.get(1).responses()).isEqualTo(2);
            List<HistoryStep> older =
                    ann.history().page(HistoryFilter.ALL, newest.get(1).id(), 50);
            assertThat(older.get(0).reference()).isEqualTo("R-2");
            assertThat(older.get(0).theme()).isEqualTo("Knives");
            assertThat(older)
                    .extracting(HistoryStep::kind)
                    .containsExactly(StepKind.APPLY, StepKind.IMPORT, StepKind.CREATE);
            assertThat(ann.history()
                            .page(
                                    new HistoryFilter(Optional.of("Ann"), HistoryFilter.Group.CODING),
                                    Long.MAX_VALUE,
                                    50))
                    .extracting(HistoryStep::kind)
                    .containsExactly(StepKind.ACCEPT_ALL, StepKind.APPLY);
            assertThat(ann.history().texts(newest.get(1).id())).containsExactly(text(ann, 0), text(ann, 2));
            long seen = newest.get(0).id();
            ann.history().redo();
            var news = ann.history().since(HistoryFilter.ALL, seen);
            assertThat(news.steps()).extracting(HistoryStep::kind).containsExactly(StepKind.REDO);
            assertThat(news.undone())
                    .containsExactly(java.util.Map.entry(newest.get(1).id(), false));
            assertThat(news.position().undo()).isEqualTo(newest.get(1).id());
        }
    }
}
