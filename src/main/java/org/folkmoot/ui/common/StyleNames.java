package org.folkmoot.ui.common;

import java.util.List;
import javafx.css.Styleable;

/** The style classes of what is drawn again and again. */
public final class StyleNames {
    private StyleNames() {}

    /** Gives a node these style classes alone. Where it has them already nothing happens: setting them costs a restyling. */
    public static void show(Styleable node, List<String> names) {
        if (!node.getStyleClass().equals(names)) {
            node.getStyleClass().setAll(names);
        }
    }
}
