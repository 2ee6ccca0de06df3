package org.folkmoot.ui.review.reader;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;

/** A thin bar beside text that is not the author's, which says what it is. */
final class BoilerplateBar extends Group {
    private static final double LEFT = -14;
    private static final double WIDTH = 3;
    private static final double REACH = 14;

    private final int from;
    private final int to;

    BoilerplateBar(int from, int to, String name) {
        this.from = from;
        this.to = to;
        getStyleClass().add("boilerplate-bar");
        setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(name);
        Tooltip.install(this, new Tooltip(name));
    }

    void place(TextFlow flow) {
        List<Bounds> rows = TextRows.of(flow.rangeShape(from, to));
        getChildren().clear();
        if (rows.isEmpty()) {
            return;
        }
        double top = rows.stream().mapToDouble(Bounds::getMinY).min().orElse(0);
        double bottom = rows.stream().mapToDouble(Bounds::getMaxY).max().orElse(0);
        Rectangle bar = new Rectangle(LEFT, top, WIDTH, bottom - top);
        bar.getStyleClass().add("boilerplate-line");
        // Three pixels are hard to hit with the mouse.
        Rectangle reach = new Rectangle(LEFT - REACH / 2, top, REACH + WIDTH, bottom - top);
        reach.setFill(Color.TRANSPARENT);
        getChildren().addAll(reach, bar);
    }
}
