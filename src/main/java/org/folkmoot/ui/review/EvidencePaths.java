package org.folkmoot.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
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
    record Mark(int from, int to, Color edge, Color tint, boolean applied, int lane) {}

    static List<Mark> marks(DrawnText text, List<Evidence> evidence, ThemeColours colours) {
        List<Mark> marks = new ArrayList<>();
        for (Evidence each : evidence) {
            for (Span span : each.spans()) {
                marks.add(new Mark(
                        text.from(span),
                        text.to(span),
                        colours.edge(each.themeId()),
                        colours.tint(each.themeId()),
                        each.applied(),
                        each.lane()));
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
                tint.setStroke(null);
                tint.setFill(mark.tint());
                behind.add(tint);
            }
            Path line = new Path(flow.underlineShape(mark.from(), mark.to()));
            line.setStroke(mark.edge());
            line.setFill(mark.edge());
            line.setStrokeWidth(LINE - 1);
            line.setTranslateY(LINE + mark.lane() * LANE_HEIGHT);
            if (!mark.applied()) {
                line.setFill(null);
                line.setStrokeLineCap(StrokeLineCap.BUTT);
                line.getStrokeDashArray().setAll(4.0, 3.0);
            }
            below.add(line);
        }
        tints.getChildren().setAll(behind);
        lines.getChildren().setAll(below);
    }
}
