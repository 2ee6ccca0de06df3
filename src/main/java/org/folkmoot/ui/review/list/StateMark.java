package org.folkmoot.ui.review.list;

import java.util.List;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.ui.common.StyleNames;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icon for a response that is done, to do, or not counted. */
final class StateMark extends FontIcon {
    StateMark() {
        super("fth-circle");
    }

    void show(ResponseRow row) {
        boolean counts = row.counts();
        String icon = row.done() ? "fth-check-circle" : counts ? "fth-circle" : "fth-minus-circle";
        if (!icon.equals(getIconLiteral())) {
            setIconLiteral(icon);
        }
        String colour = row.done() ? "mark-done" : counts ? "mark-to-do" : "mark-none";
        StyleNames.show(this, List.of("ikonli-font-icon", colour));
    }
}
