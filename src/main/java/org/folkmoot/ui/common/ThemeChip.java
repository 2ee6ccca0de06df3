package org.folkmoot.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.folkmoot.model.Theme;

/** A theme's code or name with its colour as edge and tint. */
public final class ThemeChip extends Label {
    public ThemeChip(Theme theme, String text, ThemeColours colours) {
        super(text);
        getStyleClass().add("theme-chip");
        setStyle(colours.style(theme.id()));
        setAccessibleText(theme.name());
        if (!text.equals(theme.name())) {
            // A tip is a window of its own: lists draw many chips, and hardly any is pointed at.
            setOnMouseEntered(event -> {
                if (getTooltip() == null) {
                    setTooltip(new Tooltip(theme.label()));
                }
            });
        }
    }
}
