package org.folkmoot.ui.review.reader;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.text.Span;
import org.folkmoot.ui.common.ThemeColours;
import org.jspecify.annotations.Nullable;

/**
 * Draws a response with its evidence and supports selection by mouse and keyboard. Uses a {@link TextFlow}, because
 * text areas normalise line ends and drop control characters, which would shift all later offsets.
 */
public final class ReaderPane extends Pane {
    /** Maximum line length of about 75 characters, as a multiple of the font size. */
    private static final double MEASURE = 37.5;

    private final TextFlow flow = new TextFlow();
    private final ReaderLayers layers;
    private final Path selected = new Path();
    private final Path caretLine = new Path();
    private final ObjectProperty<Optional<Span>> selection;
    private final ObservableIntegerValue size;

    private DrawnText drawn = DrawnText.of("");
    private List<ReaderLayers.Boilerplate> boilerplate = List.of();
    /** The width for which the layers are positioned; negative if they need positioning. */
    private double placedFor = -1;

    private boolean stale;
    private double spacing;

    private int anchor;
    private int caret;

    /**
     * @param selection bound to the selected range in both directions
     * @param size font size in pixels
     */
    ReaderPane(ObjectProperty<Optional<Span>> selection, ObservableIntegerValue size, ReaderLayers layers) {
        this.selection = selection;
        this.size = size;
        this.layers = layers;
        getStyleClass().add("reader-text");
        flow.getStyleClass().add("reading");
        flow.getChildren().add(new Text());
        selected.getStyleClass().add("reader-selection");
        caretLine.getStyleClass().add("reader-caret");
        for (Path path : List.of(selected, caretLine)) {
            path.setMouseTransparent(true);
            path.setManaged(false);
        }
        getChildren().addAll(layers.below());
        getChildren().addAll(selected, flow);
        getChildren().addAll(layers.above());
        getChildren().add(caretLine);
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

    /** Shows a new text without selection, or the same text with other evidence. */
    void show(DrawnText shown, List<ReaderLayers.Boilerplate> marks, HighlightLayout evidence, ThemeColours colours) {
        boolean other = !shown.drawn().equals(drawn.drawn()) || !marks.equals(boilerplate);
        drawn = shown;
        if (other) {
            boilerplate = marks;
            flow.getChildren().setAll(parts(shown.drawn(), marks));
            layers.mark(marks);
            setAccessibleText(shown.drawn());
            caret = 0;
        }
        anchor = caret;
        layers.show(evidence, colours, !other);
        if (other || measure().spacing(size.get(), layers.lanes()) != spacing) {
            resized();
        }
        stale = true;
        requestLayout();
    }

    /** The text as one node, or several where parts look different. */
    private static List<Text> parts(String text, List<ReaderLayers.Boilerplate> marks) {
        List<Text> parts = new ArrayList<>();
        int at = 0;
        for (ReaderLayers.Boilerplate mark : marks) {
            int from = Math.max(at, mark.from());
            if (from < mark.to()) {
                add(parts, text.substring(at, from), "reading-text");
                add(parts, text.substring(from, mark.to()), "boilerplate-text");
                at = mark.to();
            }
        }
        add(parts, text.substring(at), "reading-text");
        if (parts.isEmpty()) {
            parts.add(new Text());
        }
        return parts;
    }

    private static void add(List<Text> parts, String text, String style) {
        if (!text.isEmpty()) {
            Text part = new Text(text);
            part.getStyleClass().add(style);
            parts.add(part);
        }
    }

    /** Marks the search hits. */
    void find(List<Span> found) {
        layers.find(ReaderLayers.drawn(drawn, found));
        stale = true;
        requestLayout();
    }

    /** The next or previous search hit; empty if there is none. */
    Optional<Bounds> nextHit(int by) {
        return layers.nextHit(by).map(range -> {
            layers.placeHits(flow);
            return TextRows.of(flow.rangeShape(range[0], range[1])).stream()
                    .findFirst()
                    .orElse(new BoundingBox(0, 0, 0, 0));
        });
    }

    /** The nodes of the passages, in text order. */
    List<HighlightNode> highlightNodes() {
        return layers.nodes();
    }

    private void resized() {
        spacing = measure().spacing(size.get(), layers.lanes());
        flow.setStyle("-fx-line-spacing: " + spacing + "px;");
        flow.getChildren().forEach(part -> part.setStyle("-fx-font-size: " + size.get() + "px;"));
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
        double below = Math.max(2, layers.lanes()) * measure().distance() + 1;
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
        if (stale || placedFor != width) {
            layers.place(flow, measure(), placedFor != width);
            placedFor = width;
            stale = false;
        }
        int from = Math.min(anchor, caret);
        int to = Math.max(anchor, caret);
        selected.getElements().setAll(from == to ? new PathElement[0] : flow.rangeShape(from, to));
        caretLine.getElements().setAll(flow.caretShape(caret, true));
        caretLine.setVisible(isFocused());
    }

    /** The passages at a position in the scene, in text order. */
    List<HighlightNode> highlightsAt(double sceneX, double sceneY) {
        return layers.at(sceneToText(sceneX, sceneY), measure());
    }

    /** Converts a position in the flow to the screen; null if there is no window. */
    @Nullable
    Point2D textToScreen(double x, double y) {
        return flow.localToScreen(x, y);
    }

    /** Converts a position in the scene to the flow. */
    Point2D sceneToText(double x, double y) {
        return flow.sceneToLocal(x, y);
    }

    private int hit(MouseEvent event) {
        HitInfo hit = flow.hitTest(sceneToText(event.getSceneX(), event.getSceneY()));
        // HitInfo's insertion index is wrong for the trailing half of a character in a flow with several lines.
        return snap(hit.isLeading() ? hit.getCharIndex() : hit.getCharIndex() + 1);
    }

    /** Never splits a user-perceived character, such as an emoji with a skin tone. */
    private int snap(int index) {
        int within = Math.max(0, Math.min(index, drawn.drawn().length()));
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.UK);
        signs.setText(drawn.drawn());
        return signs.isBoundary(within) ? within : signs.following(within);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            // The selection stays for the menu to use.
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
