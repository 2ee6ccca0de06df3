package org.folkmoot.ui.review.state;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.Question;
import org.folkmoot.service.review.CodingService;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/** Accepts every open suggestion of a theme, and of those below it, on one question, as one step. */
public final class AcceptAllCommands {
    private final CodingService coding;
    private final ReviewViewModel model;
    private final DecisionsModel decisions;
    private final Notices notices;
    private final Messages messages;
    private final Runnable undo;
    private BiConsumer<Theme, Runnable> confirm = (theme, accept) -> accept.run();

    public AcceptAllCommands(
            CodingService coding,
            ReviewViewModel model,
            DecisionsModel decisions,
            Notices notices,
            Messages messages,
            Runnable undo) {
        this.coding = coding;
        this.model = model;
        this.decisions = decisions;
        this.notices = notices;
        this.messages = messages;
        this.undo = undo;
    }

    /** @param ask called with the theme and the action to run if the coder agrees */
    public void confirmWith(BiConsumer<Theme, Runnable> ask) {
        confirm = ask;
    }

    /** Accepts the suggestions of this theme once the coder has confirmed. */
    public void theme(Theme theme) {
        decisions.run(() -> askFirst(theme));
    }

    /** Accepts the suggestions of the best suggestion's theme once the coder has confirmed. */
    public void topTheme() {
        decisions.run(() -> decisions.withTop((detail, suggestion) -> model.themes()
                .codeframeProperty()
                .get()
                .byId(suggestion.themeId())
                .ifPresent(this::askFirst)));
    }

    private void askFirst(Theme theme) {
        confirm.accept(theme, () -> decisions.run(() -> acceptNow(theme)));
    }

    private void acceptNow(Theme theme) {
        Optional<String> question = model.responses().questionProperty().get().map(Question::code);
        model.queue().write(() -> coding.acceptAll(theme.code(), 0, question), accepted -> {
            model.changes().many(accepted.step().at());
            notices.toast(
                    messages.text("review.accepted-all", accepted.count(), theme.name()),
                    messages.text("action.undo"),
                    undo);
        });
    }
}
