package org.folkmoot.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.Span;
import org.folkmoot.ui.common.ThemeColours;

/** Draws evidence: a tint behind and a line below the words; the line is broken for what is only suggested. */
final class EvidencePaths {
    /** Distance between the lines of two themes on the same words, in pixels. */
    static final double LANE_HEIGHT = 3;

    private static final double LINE = 2;

    private EvidencePaths() {}

    /** One stretch of drawn text to be marked. */
    record Mark(int from, int to, String style, boolean applied, int lane) {}

    static List<Mark> marks(DrawnText text, List<Evidence> evidence, ThemeColours colours) {
        List<Mark> marks = new ArrayList<>();
        for (Evidence each : evidence) {
            for (Span span : each.spans()) {
                int from = text.from(span);
                int to = text.to(span);
                if (from == to) {
                    continue;
                }
                marks.add(new Mark(from, to, colours.style(each.themeId()), each.applied(), each.lane()));
            }
        }
        return List.copyOf(marks);
    }

    static void draw(TextFlow flow, List<Mark> marks, Pane tints, Pane lines) {
        List<Node> behind = new ArrayList<>();
        List<Node> below = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.applied()) {
                Path tint = new Path(flow.rangeShape(mark.from(), mark.to()));
                tint.getStyleClass().add("evidence-tint");
                tint.setStyle(mark.style());
                behind.add(tint);
            }
            for (Bounds row : rows(flow.rangeShape(mark.from(), mark.to()))) {
                double y = row.getMaxY() + 1 + mark.lane() * LANE_HEIGHT;
                Line line = new Line(row.getMinX() + 1, y, row.getMaxX() - 1, y);
                line.getStyleClass().add("evidence-line");
                line.setStyle(mark.style());
                line.setStrokeWidth(LINE);
                line.setStrokeLineCap(StrokeLineCap.BUTT);
                if (!mark.applied()) {
                    line.getStrokeDashArray().setAll(4.0, 3.0);
                }
                below.add(line);
            }
        }
        tints.getChildren().setAll(behind);
        lines.getChildren().setAll(below);
    }

    /** The rectangles that a range covers, one a line of text. */
    private static List<Bounds> rows(PathElement[] range) {
        List<Bounds> rows = new ArrayList<>();
        List<PathElement> row = new ArrayList<>();
        for (PathElement element : range) {
            if (element instanceof MoveTo && !row.isEmpty()) {
                rows.add(bounds(row));
                row.clear();
            }
            row.add(element);
        }
        if (!row.isEmpty()) {
            rows.add(bounds(row));
        }
        return rows;
    }

    private static Bounds bounds(List<PathElement> outline) {
        Path path = new Path(outline);
        path.setStroke(null);
        path.setFill(Color.BLACK);
        return path.getBoundsInLocal();
    }
}
