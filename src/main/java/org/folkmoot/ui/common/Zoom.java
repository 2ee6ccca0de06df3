package org.folkmoot.ui.common;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Enlarges the whole interface: the content is laid out for a smaller window and then scaled up, so that all sizes in code
 * and style sheets grow alike. Menus and tooltips are windows of their own and get larger text by a style sheet.
 */
public final class Zoom extends Region {
    private static final String DATA = "data:text/css;base64,";
    private static final double TEXT = 13;
    private static final double SMALL = 12;

    private final Node content;
    private final Scale scale = new Scale(1, 1, 0, 0);

    public Zoom(Node content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
        // Otherwise a screen with a large minimum size would push the bars out of the window.
        setMinSize(0, 0);
    }

    /** @param percent 100 for the normal size */
    public void show(int percent, Scene scene) {
        double factor = percent / 100.0;
        scale.setX(factor);
        scale.setY(factor);
        scene.getStylesheets().removeIf(sheet -> sheet.startsWith(DATA));
        if (percent != 100) {
            scene.getStylesheets().add(sheet(factor));
        }
        requestLayout();
    }

    private static String sheet(double factor) {
        String css = String.format(
                ".popup, .popup .label, .popup .list-cell, .popup .menu-item > .label,"
                        + " .popup .check-menu-item > .label, .popup .text { -fx-font-size: %.1fpx; }"
                        + " .tooltip.tooltip, .popup .menu-keys { -fx-font-size: %.1fpx; -fx-max-width: %.0fpx; }",
                TEXT * factor, SMALL * factor, 380 * factor);
        return DATA + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
