package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.ui.ReviewFile;
import org.junit.jupiter.api.Test;

/** Done marks, flags, memos and undo, on one response and on all marked ones. */
class ResponseCommandsTest extends ReviewFile {
    @Test
    void doneSelectsNextResponseThatCounts() {
        commands.list().select(1);
        commands.responses().doneAndNext();
        assertThat(session.review().row(rowAt(1).textId()).done()).isTrue();
        assertThat(detail().row().reference())
                .as("a blank and an n/a are left out")
                .isEqualTo("R-00005");
        assertThat(storedProgress().done()).isEqualTo(1);
        assertCountsMatchFile();
        commands.list().select(1);
        commands.responses().reopen();
        assertThat(storedProgress().done()).isZero();
        assertCountsMatchFile();
    }

    @Test
    void allDoneIsReported() {
        for (int i = 0; i < ROWS; i++) {
            commands.responses().doneAndNext();
        }
        assertThat(storedProgress().done()).isEqualTo(storedProgress().answering());
        assertThat(heard.toasts())
                .isNotEmpty()
                .allMatch(toast -> toast.equals(heard.toasts().get(0)));
        assertCountsMatchFile();
    }

    @Test
    void undoRestoresAndSelectsResponse() {
        commands.decisions().toggle(1);
        commands.responses().doneAndNext();
        commands.decisions().toggle(2);
        commands.history().undo();
        commands.history().undo();
        assertThat(detail().row().reference()).isEqualTo("R-00001");
        assertThat(detail().row().done()).isFalse();
        assertThat(stored())
                .extracting(Coding::themeId)
                .containsExactly(theme("KNIFE").id());
        commands.history().undo();
        assertThat(stored()).isEmpty();
        commands.history().redo();
        assertThat(stored()).hasSize(1);
        assertThat(heard.toasts()).hasSize(4);
        assertCountsMatchFile();
    }

    @Test
    void nothingToUndoIsReported() {
        commands.history().undo();
        assertThat(heard.toasts()).hasSize(1);
    }

    @Test
    void memoAndFlagAreSaved() {
        commands.responses().memo(detail().row().textId(), "ask the borough");
        commands.responses().flag(Flag.QUOTABLE);
        ResponseDetail stored = session.review().detail(detail().row().textId());
        assertThat(stored.memo()).isEqualTo("ask the borough");
        assertThat(stored.row().flags()).containsExactly(Flag.QUOTABLE);
        commands.responses().flag(Flag.QUOTABLE);
        assertThat(session.review().row(stored.row().textId()).flags()).isEmpty();
    }

    @Test
    void setAsideResponseCountsNoMore() {
        long textId = detail().row().textId();
        long before = storedProgress().answering();
        commands.responses().setAside(textId, SubmissionStatus.OUT_OF_SCOPE, "another consultation");
        assertThat(storedProgress().answering()).isEqualTo(before - 1);
        assertCountsMatchFile();
        heard.press();
        assertThat(storedProgress().answering()).isEqualTo(before);
        assertCountsMatchFile();
    }

    @Test
    void keysActOnAllMarkedResponses() {
        commands.list().extend(1);
        commands.list().extend(3);
        commands.decisions().toggle(1);
        Theme knife = theme("KNIFE");
        assertThat(storedCount(knife)).as("those of the five that count").isEqualTo(3);
        assertThat(rowAt(0).themeIds()).contains(knife.id());
        assertThat(heard.toasts()).singleElement().asString().contains("4", "Knife crime");
        assertThat(model.responses().list().marks().textIds())
                .as("still marked for the next action")
                .hasSize(5);
        assertCountsMatchFile();
        heard.press();
        assertThat(storedCount(knife)).isZero();
        commands.responses().doneAndNext();
        assertThat(storedProgress().done()).isEqualTo(3);
        assertCountsMatchFile();
    }

    @Test
    void themesOfMarkedResponsesAreCounted() {
        commands.decisions().toggle(1);
        commands.list().extend(1);
        commands.bulk().themes(counts -> assertThat(counts)
                .containsEntry(theme("KNIFE").id(), 1L));
        commands.bulk().remove(theme("KNIFE"));
        assertThat(storedCount(theme("KNIFE"))).isZero();
        commands.bulk().flag(Flag.QUERY, true);
        assertThat(rowAt(1).flags()).containsExactly(Flag.QUERY);
    }
}
