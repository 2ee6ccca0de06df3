package org.folkmoot.ui.review.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** Splits the outline of a range of text into rectangles, usually one per line, several for bidirectional text. */
final class TextRows {
    private TextRows() {}

    static List<Bounds> of(PathElement[] outline) {
        List<Bounds> rows = new ArrayList<>();
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        boolean begun = false;
        for (PathElement element : outline) {
            if (element instanceof MoveTo start) {
                add(rows, begun, left, top, right, bottom);
                left = start.getX();
                right = start.getX();
                top = start.getY();
                bottom = start.getY();
                begun = true;
            } else if (element instanceof LineTo line) {
                left = Math.min(left, line.getX());
                right = Math.max(right, line.getX());
                top = Math.min(top, line.getY());
                bottom = Math.max(bottom, line.getY());
            }
        }
        add(rows, begun, left, top, right, bottom);
        return rows;
    }

    private static void add(List<Bounds> rows, boolean begun, double left, double top, double right, double bottom) {
        if (begun && right > left) {
            rows.add(new BoundingBox(left, top, right - left, bottom - top));
        }
    }
}
