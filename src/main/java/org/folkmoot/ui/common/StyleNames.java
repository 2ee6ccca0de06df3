package org.folkmoot.ui.common;

import java.util.List;
import javafx.css.Styleable;

/** Sets style classes of nodes that are updated often. */
public final class StyleNames {
    private StyleNames() {}

    /** Sets the style classes unless they are set already, since a change makes JavaFX restyle the node. */
    public static void show(Styleable node, List<String> names) {
        if (!node.getStyleClass().equals(names)) {
            node.getStyleClass().setAll(names);
        }
    }
}
