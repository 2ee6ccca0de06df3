package org.folkmoot.ui.review.reader;

import javafx.scene.control.Label;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.source.Provenance;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Times;
import org.folkmoot.ui.common.Tips;
import org.folkmoot.ui.review.state.ReadingModel;

/** Shows which file and row the response being read came from. */
final class SourceText {
    private final Label label;
    private final ReadingModel reading;
    private final Messages messages;
    private long shown = -1;

    SourceText(Label label, ReadingModel reading, Messages messages) {
        this.label = label;
        this.reading = reading;
        this.messages = messages;
        reading.detailProperty().addListener((property, was, is) -> is.ifPresent(this::show));
        reading.detailProperty().get().ifPresent(this::show);
    }

    private void show(ResponseDetail detail) {
        long textId = detail.row().textId();
        if (textId != shown) {
            shown = textId;
            label.setText("");
            reading.source(textId, from -> {
                if (textId == shown) {
                    show(from);
                }
            });
        }
    }

    private void show(Provenance from) {
        label.setText(
                from.sheet().isEmpty()
                        ? messages.text("reader.source", from.fileName(), from.line())
                        : messages.text("reader.source.sheet", from.fileName(), from.sheet(), from.line()));
        Tips.say(
                label,
                () -> label.getText() + "\n"
                        + messages.text("reader.source.tip", from.coder(), Times.minute(from.at()), from.sha256()));
    }
}
