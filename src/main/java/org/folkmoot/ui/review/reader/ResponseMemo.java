package org.folkmoot.ui.review.reader;

import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.TabOut;
import org.folkmoot.ui.review.state.ReadingModel;
import org.folkmoot.ui.review.state.ResponseCommands;

/** The memo of the response being read. Saved when the field loses the focus or another response is shown. */
final class ResponseMemo extends TextArea {
    private final ReadingModel reading;
    private final ResponseCommands commands;
    private long textId = -1;

    /** @param leave moves the keyboard focus after Enter or Escape */
    ResponseMemo(ReadingModel reading, ResponseCommands commands, Messages messages, Runnable leave) {
        this.reading = reading;
        this.commands = commands;
        setId("memo");
        getStyleClass().add("memo");
        setPrefRowCount(1);
        setWrapText(true);
        setAccessibleText(messages.text("review.memo.accessible"));
        promptTextProperty().bind(messages.live("review.memo"));
        HBox.setHgrow(this, Priority.ALWAYS);
        TabOut.install(this);
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                save();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean enter = event.getCode() == KeyCode.ENTER && !event.isShiftDown();
            if (event.getCode() == KeyCode.ESCAPE || enter) {
                leave.run();
                event.consume();
            }
        });
    }

    /** Shows the memo of a response; a memo being written stays as it is. */
    void show(ResponseDetail detail) {
        boolean other = detail.row().textId() != textId;
        textId = detail.row().textId();
        if (other || !isFocused()) {
            setText(detail.memo());
        }
    }

    /** Saves the memo if it has changed. */
    void save() {
        String written = getText();
        Optional<ResponseDetail> shown = reading.detailProperty().get();
        shown.filter(detail -> detail.row().textId() == textId && !detail.memo().equals(written))
                .ifPresent(detail -> commands.memo(textId, written));
    }
}
