package org.folkmoot.ui.review.reader;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextFlow;

/** The underlines of one passage. Focusable, so that passages can be reached by keyboard; transparent to the mouse. */
final class HighlightNode extends Group {
    /** Dash patterns of the lanes, so that lines differ in more than colour and position. */
    private static final List<List<Double>> APPLIED =
            List.of(List.of(), List.of(14.0, 3.0), List.of(10.0, 3.0, 3.0, 3.0), List.of(6.0, 3.0), List.of(3.0, 2.0));

    private static final List<Double> SUGGESTED = List.of(1.5, 3.0);

    private final Highlight highlight;
    private final Function<Highlight, String> said;
    private List<Bounds> rows = List.of();

    /**
     * @param style the theme's colours as CSS
     * @param said supplies the accessible text on demand
     */
    HighlightNode(Highlight highlight, String style, Function<Highlight, String> said) {
        this.highlight = highlight;
        this.said = said;
        getStyleClass().add("highlight");
        setStyle(style);
        setMouseTransparent(true);
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        focusedProperty().addListener((property, was, is) -> showFocus(is));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? said.apply(highlight)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    Highlight highlight() {
        return highlight;
    }

    /** The lines of text that it covers, in the flow's coordinates. */
    List<Bounds> rows() {
        return rows;
    }

    /** The line at a position, or its last line. */
    Bounds rowAt(Point2D place) {
        return rows.stream()
                .filter(row -> place.getY() <= row.getMaxY())
                .findFirst()
                .orElseGet(() -> rows.get(rows.size() - 1));
    }

    /** Whether a position in the flow is on its words or underlines. */
    boolean contains(Point2D place, double lanes) {
        return rows.stream()
                .anyMatch(row -> place.getX() >= row.getMinX()
                        && place.getX() < row.getMaxX()
                        && place.getY() >= row.getMinY()
                        && place.getY() < row.getMaxY() + lanes);
    }

    /** Repositions itself after a layout of the text. */
    void place(TextFlow flow, LaneMeasure measure) {
        PathElement[] outline = flow.rangeShape(highlight.from(), highlight.to());
        rows = TextRows.of(outline);
        getChildren().clear();
        for (Bounds row : rows) {
            double y = row.getMaxY() + 1 + highlight.lane() * measure.distance();
            Line line = new Line(row.getMinX() + 1, y, row.getMaxX() - 1, y);
            line.getStyleClass().add("evidence-line");
            line.setStrokeWidth(measure.width());
            line.setStrokeLineCap(StrokeLineCap.BUTT);
            List<Double> pattern =
                    highlight.applied() ? APPLIED.get(Math.min(highlight.lane(), APPLIED.size() - 1)) : SUGGESTED;
            line.getStrokeDashArray().setAll(pattern);
            getChildren().add(line);
        }
        showFocus(isFocused());
    }

    private void showFocus(boolean focused) {
        getChildren().removeIf(Rectangle.class::isInstance);
        if (focused) {
            for (Bounds row : rows) {
                Rectangle box =
                        new Rectangle(row.getMinX() - 1, row.getMinY() - 1, row.getWidth() + 2, row.getHeight() + 2);
                box.getStyleClass().add("highlight-focus");
                getChildren().add(box);
            }
        }
    }

    /** Whether it has been positioned yet. */
    boolean placed() {
        return !rows.isEmpty();
    }
}
