package org.folkmoot.ui.review.reader;

import javafx.application.Platform;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * A reader with little height, as in a small window or with large letters: there, what stands below the text goes to its
 * end and scrolls with it, so that some of the text is always in sight.
 */
final class LowReader {
    private static final double LOW = 420;
    /** What the text and its head have to have above the foot, as many themes make that high. */
    private static final double LEAST_TEXT = 300;

    private final BorderPane reader;
    private final VBox paper;
    private final VBox foot;

    LowReader(BorderPane reader, VBox paper, VBox foot) {
        this.reader = reader;
        this.paper = paper;
        this.foot = foot;
        // No content may push the bars out of the window.
        reader.setMinHeight(0);
        reader.heightProperty().addListener(change -> place());
        // A node can't go elsewhere while it is being laid out.
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
