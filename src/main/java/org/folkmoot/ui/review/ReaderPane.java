package org.folkmoot.ui.review;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.Span;
import org.folkmoot.ui.common.ThemeColours;
import org.jspecify.annotations.Nullable;

/**
 * Draws an answer with its evidence and lets words be selected by mouse or keyboard. A {@link TextFlow}, because text
 * areas change line ends and drop control characters, and so would move every offset after them.
 */
public final class ReaderPane extends Pane {
    /** Some 75 characters of the reading text, in heights of it. */
    private static final double MEASURE = 37.5;

    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final Pane tints = new Pane();
    private final Pane lines = new Pane();
    private final Path selected = new Path();
    private final Path caretLine = new Path();
    private final ObjectProperty<Optional<Span>> selection;
    private final ObservableIntegerValue size;
    private final Function<Highlight, String> described;

    private DrawnText drawn = DrawnText.of("");
    private Highlights highlights = Highlights.NONE;
    private ThemeColours colours;
    private List<HighlightNode> nodes = List.of();
    /** For what width the highlights lie where they lie; below zero where they have to be placed anew. */
    private double placedFor = -1;

    private int anchor;
    private int caret;

    /**
     * @param selection what is selected, kept up to date both ways
     * @param size height of the text in pixels
     * @param described what a screen reader says of a passage
     */
    ReaderPane(
            ObjectProperty<Optional<Span>> selection,
            ObservableIntegerValue size,
            ThemeColours colours,
            Function<Highlight, String> described) {
        this.selection = selection;
        this.size = size;
        this.colours = colours;
        this.described = described;
        getStyleClass().add("reader-text");
        flow.getStyleClass().add("reading");
        text.getStyleClass().add("reading-text");
        selected.getStyleClass().add("reader-selection");
        caretLine.getStyleClass().add("reader-caret");
        for (Pane layer : List.of(tints, lines)) {
            layer.setManaged(false);
        }
        tints.setMouseTransparent(true);
        lines.setMouseTransparent(true);
        for (Path path : List.of(selected, caretLine)) {
            path.setMouseTransparent(true);
            path.setManaged(false);
        }
        getChildren().addAll(tints, selected, flow, lines, caretLine);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        flow.setCursor(Cursor.TEXT);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                moveTo(hit(event), true);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        focusedProperty().addListener(change -> requestLayout());
        size.addListener(change -> resized());
        selection.addListener((property, was, is) -> {
            if (is.isEmpty() && anchor != caret) {
                anchor = caret;
                requestLayout();
            }
        });
        resized();
    }

    /** Shows another text, nothing selected; or the same with other evidence. */
    void show(DrawnText shown, Highlights evidence, ThemeColours themeColours) {
        boolean other = !shown.drawn().equals(drawn.drawn());
        Optional<Highlight> focused = focusedHighlight();
        drawn = shown;
        highlights = evidence;
        colours = themeColours;
        if (other) {
            text.setText(shown.drawn());
            setAccessibleText(shown.drawn());
            caret = 0;
        }
        anchor = caret;
        nodes = highlights.passages().stream()
                .map(each -> new HighlightNode(each, colours.style(each.themeId()), described.apply(each)))
                .toList();
        lines.getChildren().setAll(nodes);
        resized();
        if (!other) {
            focused.flatMap(this::nodeLike).ifPresent(Node::requestFocus);
        }
    }

    /** The nodes of the passages, in the order of the text. */
    List<HighlightNode> highlightNodes() {
        return nodes;
    }

    private Optional<HighlightNode> nodeLike(Highlight was) {
        return nodes.stream()
                .filter(node -> node.highlight().continues(was))
                .findFirst();
    }

    private Optional<Highlight> focusedHighlight() {
        return nodes.stream()
                .filter(Node::isFocused)
                .map(HighlightNode::highlight)
                .findFirst();
    }

    private void resized() {
        double spacing = measure().spacing(size.get(), highlights.lanes());
        flow.setStyle("-fx-line-spacing: " + spacing + "px;");
        text.setStyle("-fx-font-size: " + size.get() + "px;");
        placedFor = -1;
        requestLayout();
    }

    private LaneMeasure measure() {
        return LaneMeasure.of(size.get());
    }

    private double column() {
        return size.get() * MEASURE;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double below = Math.max(2, highlights.lanes()) * measure().distance() + 1;
        return snapSizeY(flow.prefHeight(width < 0 ? column() : Math.min(width, column()))) + below;
    }

    @Override
    protected double computePrefWidth(double height) {
        return column();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), column());
        flow.resizeRelocate(0, 0, width, flow.prefHeight(width));
        flow.layout();
        if (placedFor != width) {
            placeHighlights();
            placedFor = width;
        }
        int from = Math.min(anchor, caret);
        int to = Math.max(anchor, caret);
        selected.getElements().setAll(from == to ? new PathElement[0] : flow.rangeShape(from, to));
        caretLine.getElements().setAll(flow.caretShape(caret, true));
        caretLine.setVisible(isFocused());
    }

    private void placeHighlights() {
        List<Node> grounds = new ArrayList<>();
        for (Highlights.Tint tint : highlights.tints()) {
            Path ground = new Path(flow.rangeShape(tint.from(), tint.to()));
            ground.getStyleClass().add("evidence-tint");
            ground.setStyle(colours.style(tint.themeId()));
            grounds.add(ground);
        }
        tints.getChildren().setAll(grounds);
        LaneMeasure measure = measure();
        nodes.forEach(node -> node.place(flow, measure));
    }

    /** The passages at a place of the scene, in the order of the text. */
    List<HighlightNode> highlightsAt(double sceneX, double sceneY) {
        Point2D place = flow.sceneToLocal(sceneX, sceneY);
        double below = highlights.lanes() * measure().distance();
        return nodes.stream().filter(node -> node.contains(place, below)).toList();
    }

    /** A place of the text, in the flow's coordinates, on the screen; null while there is no window. */
    @Nullable Point2D textToScreen(double x, double y) {
        return flow.localToScreen(x, y);
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
        if (event.getButton() != MouseButton.PRIMARY) {
            // What is selected stays for the menu to offer.
            return;
        }
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
        if (event.getTarget() != this) {
            return;
        }
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
