package org.folkmoot.ui.review.list;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.Snippet;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** The texts that the list and the grid show for a response. */
final class ResponseWords {
    private final ReviewViewModel model;
    private final Messages messages;

    ResponseWords(ReviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** The reference, with the question if it is not the current one. */
    String reference(ResponseRow row) {
        if (row.isUnread()) {
            return messages.text("response.unread");
        }
        boolean other =
                model.responses().questionProperty().get().map(Question::id).orElse(0L) != row.questionId();
        return other
                ? question(row)
                        .map(question -> messages.text("response.of-question", row.reference(), question.code()))
                        .orElse(row.reference())
                : row.reference();
    }

    /** The question that it answers. */
    Optional<Question> question(ResponseRow row) {
        return model.responses().questions().stream()
                .filter(question -> question.id() == row.questionId())
                .findFirst();
    }

    /** The opening of the text, or a placeholder. */
    String opening(ResponseRow row) {
        return row.kind() == TextKind.BLANK
                ? messages.text("response.blank")
                : covered(row) ? messages.text("response.covered") : row.opening();
    }

    private boolean covered(ResponseRow row) {
        return model.reading().covering().covers(row);
    }

    /** Whether a placeholder is shown, or the response does not count. */
    boolean muted(ResponseRow row) {
        return !row.counts() || covered(row);
    }

    /** The context of the first search hit; empty without a search. */
    Optional<Snippet> snippet(ResponseRow row) {
        return covered(row)
                ? Optional.empty()
                : model.responses().extras().snippet(row.textId()).filter(snippet -> !snippet.hits()
                        .isEmpty());
    }

    /** The stage of coding. */
    String state(ResponseRow row) {
        return row.isUnread()
                ? ""
                : messages.text("filter." + row.state().name().toLowerCase(Locale.ROOT));
    }

    String flags(ResponseRow row) {
        return row.flags().stream()
                .map(flag -> messages.text("flag." + flag.word()))
                .collect(Collectors.joining(", "));
    }

    /** The accessible text of the whole row. */
    String said(ResponseRow row) {
        return messages.text(
                row.done() ? "response.accessible.done" : "response.accessible.to-do",
                row.reference(),
                row.themeIds().size(),
                row.openSuggestions(),
                opening(row));
    }
}
