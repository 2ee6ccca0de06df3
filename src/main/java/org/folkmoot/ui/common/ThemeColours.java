package org.folkmoot.ui.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;

/** A colour for each theme: its own, or one of a palette for colour-blind readers (after Okabe and Ito, and Tol). */
public final class ThemeColours {
    /** Ordered so that neighbours differ most, also with each kind of colour blindness. */
    private static final List<String> PALETTE = List.of(
            "#0072B2", "#D55E00", "#332288", "#009E73", "#882255", "#CC79A7", "#999933", "#44AA99", "#E69F00",
            "#56B4E9");

    private static final Color UNKNOWN = Color.web("#888888");
    private static final double TINT = 0.18;

    private final Map<Long, Color> colours = new HashMap<>();

    public ThemeColours(Codeframe codeframe) {
        int next = 0;
        for (Theme theme : codeframe.themes()) {
            String own = theme.spec().colour();
            colours.put(theme.id(), Color.web(own.isEmpty() ? PALETTE.get(next++ % PALETTE.size()) : own));
        }
    }

    /** Full colour, for edges and lines. */
    public Color edge(long themeId) {
        return colours.getOrDefault(themeId, UNKNOWN);
    }

    /** Sets {@code -theme-edge} and {@code -theme-tint} for the style sheet, which lightens them in dark mode. */
    public String style(long themeId) {
        Color edge = edge(themeId);
        Color tint = Color.color(edge.getRed(), edge.getGreen(), edge.getBlue(), TINT);
        return "-theme-edge: " + css(edge) + "; -theme-tint: " + css(tint) + ";";
    }

    private static String css(Color colour) {
        return String.format(
                "rgba(%d,%d,%d,%.3f)",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255),
                colour.getOpacity());
    }
}
