package org.folkmoot.ui.review.reader;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.folkmoot.ui.common.TabOut;

/** A small memo field. Enter or Escape saves and leaves; Shift+Enter starts a new line. */
final class MemoField extends TextArea {
    private final Consumer<String> keep;
    private String kept;

    /**
     * @param keep saves the text; called only if it has changed
     * @param leave moves the focus afterwards
     */
    MemoField(String written, Consumer<String> keep, Runnable leave) {
        super(written);
        this.keep = keep;
        this.kept = written;
        getStyleClass().add("memo-field");
        setWrapText(true);
        setPrefRowCount(1);
        TabOut.install(this);
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                save();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
                replaceSelection("\n");
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                save();
                leave.run();
                event.consume();
            }
        });
    }

    /** Saves the text if it has changed. */
    void save() {
        if (!getText().equals(kept)) {
            kept = getText();
            keep.accept(kept);
        }
    }
}
