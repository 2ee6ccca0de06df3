package org.folkmoot.ui.review;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.Span;
import org.folkmoot.ui.common.ThemeColours;

/**
 * Draws an answer with its evidence and lets words be selected by mouse or keyboard. A {@link TextFlow}, because text
 * areas change line ends and drop control characters, and so would move every offset after them.
 */
public final class ReaderPane extends Pane {
    /** Some 75 characters of the reading text. */
    private static final double MEASURE = 600;

    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final Pane tints = new Pane();
    private final Pane lines = new Pane();
    private final Path selected = new Path();
    private final Path caretLine = new Path();
    private final ObjectProperty<Optional<Span>> selection;

    private DrawnText drawn = DrawnText.of("");
    private List<EvidencePaths.Mark> marks = List.of();
    private int anchor;
    private int caret;

    /** @param selection what is selected, kept up to date both ways */
    public ReaderPane(ObjectProperty<Optional<Span>> selection) {
        this.selection = selection;
        getStyleClass().add("reader-text");
        flow.getStyleClass().add("reading");
        text.getStyleClass().add("reading-text");
        selected.getStyleClass().add("reader-selection");
        caretLine.getStyleClass().add("reader-caret");
        for (Pane layer : List.of(tints, lines)) {
            layer.setMouseTransparent(true);
            layer.setManaged(false);
        }
        for (Path path : List.of(selected, caretLine)) {
            path.setMouseTransparent(true);
            path.setManaged(false);
        }
        getChildren().addAll(tints, selected, flow, lines, caretLine);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        flow.setCursor(Cursor.TEXT);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> moveTo(hit(event), true));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        focusedProperty().addListener(change -> requestLayout());
        selection.addListener((property, was, is) -> {
            if (is.isEmpty() && anchor != caret) {
                anchor = caret;
                requestLayout();
            }
        });
    }

    /** Shows another text, nothing selected. */
    public void show(DrawnText shown, List<Evidence> evidence, ThemeColours colours) {
        boolean other = !shown.stored().equals(drawn.stored());
        drawn = shown;
        marks = EvidencePaths.marks(shown, evidence, colours);
        if (other) {
            text.setText(shown.drawn());
            setAccessibleText(shown.drawn());
            caret = 0;
        }
        anchor = caret;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(flow.prefHeight(Math.min(width, MEASURE))) + Evidence.LANES * EvidencePaths.LANE_HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return MEASURE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), MEASURE);
        flow.resizeRelocate(0, 0, width, flow.prefHeight(width));
        flow.layout();
        EvidencePaths.draw(flow, marks, tints, lines);
        int from = Math.min(anchor, caret);
        int to = Math.max(anchor, caret);
        selected.getElements().setAll(from == to ? new PathElement[0] : flow.rangeShape(from, to));
        caretLine.getElements().setAll(flow.caretShape(caret, true));
        caretLine.setVisible(isFocused());
    }

    private int hit(MouseEvent event) {
        Point2D place = flow.sceneToLocal(event.getSceneX(), event.getSceneY());
        HitInfo hit = flow.hitTest(place);
        // HitInfo's own insertion index is wrong for the trailing half of a sign in a flow of several lines.
        return snap(hit.isLeading() ? hit.getCharIndex() : hit.getCharIndex() + 1);
    }

    /** Never between the parts of one sign, such as an emoji with its skin tone. */
    private int snap(int index) {
        int within = Math.max(0, Math.min(index, drawn.drawn().length()));
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.UK);
        signs.setText(drawn.drawn());
        return signs.isBoundary(within) ? within : signs.following(within);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int at = hit(event);
        if (event.getClickCount() == 2) {
            BreakIterator words = BreakIterator.getWordInstance(Locale.UK);
            words.setText(drawn.drawn());
            int end = at >= drawn.drawn().length() ? drawn.drawn().length() : words.following(at);
            anchor = Math.max(0, words.previous());
            moveTo(end, true);
        } else {
            moveTo(at, event.isShiftDown());
        }
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        CaretMoves moves = new CaretMoves(drawn.drawn(), flow);
        moves.target(event, caret).ifPresent(target -> {
            moveTo(snap(target), event.isShiftDown());
            event.consume();
        });
    }

    private void moveTo(int target, boolean extend) {
        caret = target;
        if (!extend) {
            anchor = target;
        }
        selection.set(anchor == caret ? Optional.empty() : Optional.of(drawn.span(anchor, caret)));
        requestLayout();
    }
}
