package org.folkmoot.ui.review.reader;

import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Tooltips of passages, shown under the pointer or for the focused passage. */
final class HighlightTips {
    private static final Duration REST = Duration.millis(350);
    private static final double BELOW = 22;

    private final ReaderPane pane;
    private final Function<List<Highlight>, Node> content;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(REST);
    private List<Highlight> pointed = List.of();
    private Point2D mouse = Point2D.ZERO;

    HighlightTips(ReaderPane pane, Function<List<Highlight>, Node> content) {
        this.pane = pane;
        this.content = content;
        tip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // Escape leaves the passage, not only its tooltip.
        tip.setHideOnEscape(false);
        tip.getStyleClass().add("evidence-tip");
        rest.setOnFinished(event -> open(pointed, mouse));
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> leave());
    }

    private void moved(MouseEvent event) {
        List<Highlight> here = pane.highlightsAt(event.getSceneX(), event.getSceneY()).stream()
                .map(HighlightNode::highlight)
                .toList();
        mouse = new Point2D(event.getScreenX(), event.getScreenY() + BELOW);
        if (!here.equals(pointed)) {
            leave();
            pointed = here;
            if (!here.isEmpty()) {
                rest.playFromStart();
            }
        }
    }

    /** Shows the tooltip below the passage, or hides it. */
    void focused(HighlightNode node, boolean isFocused) {
        leave();
        if (isFocused && !node.rows().isEmpty()) {
            Bounds last = node.rows().get(node.rows().size() - 1);
            Point2D place = pane.textToScreen(last.getMinX(), last.getMaxY());
            if (place != null) {
                open(List.of(node.highlight()), new Point2D(place.getX(), place.getY() + BELOW / 2));
            }
        }
    }

    private void open(List<Highlight> highlights, Point2D at) {
        if (highlights.isEmpty() || pane.getScene() == null || pane.getScene().getWindow() == null) {
            return;
        }
        tip.setGraphic(content.apply(highlights));
        tip.show(pane, at.getX(), at.getY());
    }

    /** Hides the tooltip. */
    void leave() {
        rest.stop();
        pointed = List.of();
        tip.hide();
    }
}
