package org.folkmoot.service.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.history.UndoResult;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryServiceTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void consultation() {
        file = folder.resolve("plan.folkmoot");
        Fixture.create(file, List.of("lights please", "knives everywhere", "more lights and fewer knives", "hello"))
                .close();
    }

    private static long text(Session session, int index) {
        return rows(session).get(index).textId();
    }

    private static List<ResponseRow> rows(Session session) {
        return session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL);
    }

    private static Theme theme(Session session, String code) {
        return session.review().codeframe().byCode(code).orElseThrow();
    }

    private static List<String> applied(Session session, long textId) {
        return session.review().detail(textId).codings().stream()
                .filter(Coding::applied)
                .map(coding -> session.review()
                        .codeframe()
                        .byId(coding.themeId())
                        .orElseThrow()
                        .code())
                .toList();
    }

    @Test
    void undoesAndRedoesAcrossRestarts() {
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            session.coding().apply(text(session, 0), theme(session, "LIGHT").id(), List.of(new Span(0, 6)), "");
            session.coding().apply(text(session, 0), theme(session, "KNIFE").id(), List.of(), "");
            session.coding().remove(text(session, 0), theme(session, "KNIFE").id());
            session.coding().done(text(session, 0));
        }
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            long text = text(session, 0);
            UndoResult first = session.history().undo().orElseThrow();
            assertThat(first.what()).isEqualTo(StepKind.DONE);
            assertThat(first.restored()).isEqualTo(1);
            assertThat(first.textIds()).containsExactly(text);
            assertThat(session.review().row(text).done()).isFalse();
            session.history().undo();
            assertThat(applied(session, text)).containsExactly("LIGHT", "KNIFE");
            session.history().undo();
            session.history().undo();
            assertThat(applied(session, text)).isEmpty();
            assertThat(session.history().undo()).isEmpty();
        }
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            long text = text(session, 0);
            assertThat(session.history().redo().orElseThrow().what()).isEqualTo(StepKind.APPLY);
            assertThat(session.review().detail(text).codings())
                    .singleElement()
                    .satisfies(coding -> assertThat(coding.spans()).containsExactly(new Span(0, 6)));
            for (int i = 0; i < 3; i++) {
                session.history().redo();
            }
            assertThat(session.history().redo()).isEmpty();
            assertThat(applied(session, text)).containsExactly("LIGHT");
            assertThat(session.review().row(text).done()).isTrue();
            assertThat(session.check().check()).isEmpty();
        }
    }

    @Test
    void undoKeepsLaterChangesByOthers() {
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            session.tagging().refresh(Progress.NONE);
            assertThat(session.coding().acceptAll("SAFE", 0, Optional.empty()).count())
                    .isEqualTo(4);
        }
        long contested;
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "BM")) {
            contested = text(session, 0);
            session.coding().remove(contested, theme(session, "LIGHT").id());
            assertThat(session.history().undo()).isPresent();
            session.coding().remove(contested, theme(session, "LIGHT").id());
        }
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            UndoResult result = session.history().undo().orElseThrow();
            assertThat(result.what()).isEqualTo(StepKind.ACCEPT_ALL);
            assertThat(result.restored()).isEqualTo(3);
            assertThat(result.kept()).isEqualTo(1);
            assertThat(session.review().detail(contested).codings())
                    .singleElement()
                    .satisfies(coding -> {
                        assertThat(coding.verdict()).isEqualTo(Verdict.REMOVED);
                        assertThat(coding.coder()).isEqualTo("BM");
                    });
            assertThat(session.check().check()).isEmpty();
        }
    }

    @Test
    void rejectedSuggestionStaysRejectedButThemeCanBeApplied() {
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            session.tagging().refresh(Progress.NONE);
            long text = text(session, 0);
            long light = theme(session, "LIGHT").id();
            assertThat(session.review().detail(text).suggestions())
                    .singleElement()
                    .satisfies(suggestion -> assertThat(suggestion.spans()).containsExactly(new Span(0, 6)));
            session.coding().reject(text, light);
            session.tagging().refresh(Progress.NONE);
            assertThat(session.review().detail(text).suggestions()).isEmpty();
            session.coding().apply(text, light, List.of(), "");
            assertThat(applied(session, text)).containsExactly("LIGHT");
            session.history().undo();
            session.history().undo();
            assertThat(session.review().detail(text).suggestions()).hasSize(1);
        }
    }

    /** Random actions with undo and redo: undoing everything must lead back to the first state. */
    @Test
    void randomWalksLeadBack() {
        Random random = new Random(20261123);
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            session.tagging().refresh(Progress.NONE);
            List<ResponseDetail> before = state(session);
            List<List<ResponseDetail>> states = new ArrayList<>(List.of(before));
            for (int i = 0; i < 400; i++) {
                int dice = random.nextInt(10);
                if (dice < 3 && states.size() > 1) {
                    states.remove(states.size() - 1);
                    session.history().undo();
                } else {
                    if (act(session, random)) {
                        states.add(state(session));
                    }
                }
                if (i % 20 == 0) {
                    assertThat(stateless(state(session))).isEqualTo(stateless(states.get(states.size() - 1)));
                    assertThat(session.check().check()).isEmpty();
                }
            }
            while (session.history().undo().isPresent()) {
                states.remove(states.size() - 1);
            }
            assertThat(states).hasSize(1);
            assertThat(stateless(state(session))).isEqualTo(stateless(before));
        }
    }

    /** Does something at random; false if there was nothing to accept, which is no step. */
    private static boolean act(Session session, Random random) {
        long text = text(session, random.nextInt(4));
        long theme = theme(session, random.nextBoolean() ? "LIGHT" : "KNIFE").id();
        switch (random.nextInt(6)) {
            case 0 -> session.coding().apply(text, theme, List.of(new Span(0, 1 + random.nextInt(4))), "");
            case 1 -> session.coding().remove(text, theme);
            case 2 -> session.coding().done(text);
            case 3 -> session.coding().memo(text, "memo " + random.nextInt());
            case 4 -> session.coding().flag(text, Flag.QUERY, random.nextBoolean());
            default -> {
                return session.coding()
                                .acceptAll("SAFE", 0.4, Optional.of("Q1"))
                                .count()
                        > 0;
            }
        }
        return true;
    }

    private static List<ResponseDetail> state(Session session) {
        return rows(session).stream()
                .map(row -> session.review().detail(row.textId()))
                .toList();
    }

    /** The states without the times of the decisions, which an undo renews. */
    private static List<String> stateless(List<ResponseDetail> details) {
        return details.stream()
                .map(detail -> detail.row()
                        + detail.memo()
                        + detail.suggestions()
                        + detail.codings().stream()
                                .map(coding ->
                                        coding.themeId() + "" + coding.verdict() + coding.origin() + coding.spans())
                                .toList())
                .toList();
    }

    @Test
    void undoRestoresWorkToItsCoder() {
        try (Session ann = new Sessions(Fixture.CLOCK).open(file, "Ann")) {
            ann.coding().apply(text(ann, 0), theme(ann, "LIGHT").id(), List.of(), "");
        }
        try (Session bob = new Sessions(Fixture.CLOCK).open(file, "Bob")) {
            bob.coding().remove(text(bob, 0), theme(bob, "LIGHT").id());
            bob.history().undo();
            assertThat(bob.review().detail(text(bob, 0)).codings())
                    .singleElement()
                    .satisfies(coding -> assertThat(coding.coder()).isEqualTo("Ann"));
        }
    }

    @Test
    void acceptingNothingIsNoStepToUndo() {
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            session.coding().done(text(session, 0));
            assertThat(session.coding().acceptAll("SAFE", 0, Optional.empty()).count())
                    .isZero();
            assertThat(session.history().undo().orElseThrow().what()).isEqualTo(StepKind.DONE);
        }
    }
}
