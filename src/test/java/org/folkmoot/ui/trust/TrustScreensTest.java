package org.folkmoot.ui.trust;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.Progress;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.Session;
import org.folkmoot.ui.CodedSample;
import org.folkmoot.ui.ScreenTest;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Test;

/** How far to trust suggestions, some way into the coding of the sample, and a coding that is doubtful. */
class TrustScreensTest extends ScreenTest {
    private static final int BY_HAND = 260;
    private static final int DECIDED = 120;

    private Optional<CodedSample.Made> sample = Optional.empty();

    @Override
    protected void prepare() {
        CodedSample.Made made = new CodedSample(context, folder).make();
        sample = Optional.of(made);
        try (Session session = context.app().sessions().open(made.consultation(), TestContext.CODER)) {
            Question question = session.review().questions().get(0);
            List<ResponseRow> rows = session.review().responses(question.id(), ResponseFilter.ALL);
            rows.stream()
                    .filter(row -> !row.done() && row.openSuggestions() > 0)
                    .limit(BY_HAND)
                    .forEach(row -> code(session, session.review().detail(row.textId())));
            session.suggestions().keepUp(false, Progress.NONE);
            decideSome(session, question);
            session.suggestions().keepUp(false, Progress.NONE);
        }
    }

    private static void code(Session session, ResponseDetail detail) {
        for (Suggestion suggestion : detail.suggestions()) {
            if ((suggestion.textId() * 31 + suggestion.themeId()) % 9 == 0) {
                session.coding().reject(suggestion.textId(), suggestion.themeId());
            } else {
                session.coding().accept(suggestion.textId(), suggestion.themeId());
            }
        }
        session.coding().done(detail.row().textId());
    }

    private static void decideSome(Session session, Question question) {
        AtomicInteger decided = new AtomicInteger();
        session.review().responses(question.id(), ResponseFilter.ALL).stream()
                .filter(row -> row.openSuggestions() > 0)
                .limit(DECIDED)
                .flatMap(row -> session.review().detail(row.textId()).suggestions().stream())
                .filter(each -> each.origin() == Origin.MODEL)
                .forEach(each -> {
                    if (decided.incrementAndGet() % 6 == 0) {
                        session.coding().reject(each.textId(), each.themeId());
                    } else {
                        session.coding().accept(each.textId(), each.themeId());
                    }
                });
    }

    @Test
    void trustAndDoubtfulCoding() throws IOException {
        open(sample.orElseThrow().consultation());
        order("Most doubtful coding first");
        until(() -> window.idle());
        onScreen(() -> list().requestFocus());
        robot.push(KeyCode.HOME);
        until(() -> window.idle() && shown("#doubts"));
        screen("doubtful");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        until(() ->
                window.idle() && stage.getScene().getRoot().lookup("#doubts .hyperlink") == null && shown("#doubts"));
        screenAsItIs("doubtful-model-light-1366x768");
        onScreen(() -> window.run(Action.SHOW_TRUST));
        until(() -> shown(".trust-table") && shown(".interval-band"));
        screen("trust");
        onScreen(() -> ((Button) stage.getScene().getRoot().lookup("#trust-read")).fire());
        until(() -> window.idle() && shown(".suggestion") && list().isFocused());
        robot.push(KeyCode.SHIFT, KeyCode.A);
        until(() -> shown(".accept-all-panel"));
        screen("accept-all");
    }

    private void order(String name) {
        onScreen(() -> ((MenuButton) stage.getScene().getRoot().lookup("#sort"))
                .getItems().stream()
                        .filter(item -> name.equals(item.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }
}
