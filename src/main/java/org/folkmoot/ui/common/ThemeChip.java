package org.folkmoot.ui.common;

import javafx.scene.control.Label;
import org.folkmoot.model.codeframe.Theme;

/** A label with a theme's code or name, in the theme's colour. */
public final class ThemeChip extends Label {
    public ThemeChip(Theme theme, String text, ThemeColours colours) {
        super(text);
        getStyleClass().add("theme-chip");
        setStyle(colours.style(theme.id()));
        setAccessibleText(theme.name());
        if (!text.equals(theme.name())) {
            Tips.say(this, theme::label);
        }
    }
}
