package org.folkmoot.ui.review.reader;

import javafx.application.Platform;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * Adapts the reader to a low window or large letters: the controls below the text move to its end and scroll with it,
 * so that some text is always visible.
 */
final class LowReader {
    private static final double LOW = 420;
    /** Minimum height of the text and its header above the controls, which grow with the number of themes. */
    private static final double LEAST_TEXT = 300;

    private final BorderPane reader;
    private final VBox paper;
    private final VBox foot;

    LowReader(BorderPane reader, VBox paper, VBox foot) {
        this.reader = reader;
        this.paper = paper;
        this.foot = foot;
        // Content must not push the bars out of the window.
        reader.setMinHeight(0);
        reader.heightProperty().addListener(change -> place());
        // A node cannot be moved while it is being laid out.
        foot.heightProperty().addListener(change -> Platform.runLater(this::place));
    }

    private void place() {
        double height = reader.getHeight();
        boolean low = height < LOW || height - foot.prefHeight(reader.getWidth()) < LEAST_TEXT;
        if (low && reader.getBottom() == foot) {
            reader.setBottom(null);
            paper.getChildren().add(foot);
        } else if (!low && reader.getBottom() != foot) {
            paper.getChildren().remove(foot);
            reader.setBottom(foot);
        }
    }
}
