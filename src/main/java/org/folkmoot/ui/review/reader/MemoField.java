package org.folkmoot.ui.review.reader;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.folkmoot.ui.common.TabOut;

/** A small field for a memo: Enter or Escape keeps it and leaves, Shift+Enter begins a new line. */
final class MemoField extends TextArea {
    private final Consumer<String> keep;
    private String kept;

    /**
     * @param keep stores what was written; called only when it differs from what was there
     * @param leave where the keyboard goes then
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

    /** Keeps what was written, if it is new. */
    void save() {
        if (!getText().equals(kept)) {
            kept = getText();
            keep.accept(kept);
        }
    }
}
