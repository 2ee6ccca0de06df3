package org.folkmoot.ui.trust;

import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.folkmoot.model.counting.ProportionInterval;
import org.folkmoot.model.counting.Share;

/** Draws a proportion as a stroke on a line from 0 to 1, and its confidence interval as a band. */
final class IntervalBar extends Pane {
    private static final double HEIGHT = 14;
    private static final double LINE = 2;
    private static final double BAND = 6;
    private static final double STROKE = 3;

    private final Region line = part("interval-line");
    private final Region band = part("interval-band");
    private final Region stroke = part("interval-stroke");
    private double share;
    private ProportionInterval interval = new ProportionInterval(0, 1);

    IntervalBar(double width) {
        getStyleClass().add("interval-bar");
        setMinSize(width, HEIGHT);
        setPrefSize(width, HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(line, band, stroke);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }

    /** Shows a share; hides the bar if its base is zero. */
    void show(Share shown) {
        Optional<ProportionInterval> known = ProportionInterval.wilson(shown);
        setVisible(known.isPresent());
        setManaged(known.isPresent());
        known.ifPresent(found -> {
            interval = found;
            share = shown.part() / (double) shown.base();
            requestLayout();
        });
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        place(line, 0, width, LINE);
        place(band, interval.low() * width, (interval.high() - interval.low()) * width, BAND);
        place(stroke, share * (width - STROKE), STROKE, HEIGHT);
    }

    private static void place(Region part, double x, double width, double height) {
        part.resizeRelocate(x, (HEIGHT - height) / 2, width, height);
    }
}
