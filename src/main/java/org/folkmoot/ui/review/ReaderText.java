package org.folkmoot.ui.review;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.folkmoot.model.AnswerDetail;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;

/** The part of the reader that holds the text: all of it, its beginning until more is asked for, or why there is none. */
final class ReaderText {
    /** Longer texts are drawn up to here until the user asks for all. */
    private static final int MOST = 20_000;

    private final ReviewViewModel model;
    private final Messages messages;
    private final VBox page;
    private final ReaderPane pane;
    private final HighlightTips tips;
    private boolean all;

    ReaderText(ReviewViewModel model, ReadingSettings settings, Messages messages, VBox page) {
        this.model = model;
        this.messages = messages;
        this.page = page;
        EvidenceWords words = new EvidenceWords(model, messages);
        pane = new ReaderPane(
                model.selectionProperty(),
                settings.sizeProperty(),
                new ThemeColours(model.codeframeProperty().get()),
                words::accessible);
        tips = new HighlightTips(pane, words::card);
    }

    ReaderPane pane() {
        return pane;
    }

    /** @param other whether it is another answer than before, not a new state of the same */
    void show(AnswerDetail detail, boolean other) {
        all &= !other;
        tips.leave();
        if (detail.text().isBlank()) {
            page.getChildren()
                    .setAll(new Hint(
                            "fth-minus-circle",
                            messages.text("reader.blank.title"),
                            messages.text("reader.blank.text")));
            return;
        }
        DrawnText drawn = DrawnText.of(detail.text());
        boolean cut = !all && drawn.drawn().length() > MOST;
        if (cut) {
            drawn = drawn.cut(MOST);
        }
        pane.show(
                drawn,
                Highlights.of(drawn, Evidence.of(detail)),
                new ThemeColours(model.codeframeProperty().get()));
        for (HighlightNode node : pane.highlightNodes()) {
            node.focusedProperty().addListener((property, was, is) -> tips.focused(node, is));
        }
        page.getChildren().setAll(pane);
        if (cut) {
            Hyperlink more =
                    new Hyperlink(messages.text("reader.more", detail.text().length()));
            more.setOnAction(event -> {
                all = true;
                show(detail, false);
            });
            page.getChildren().add(more);
        }
    }
}
