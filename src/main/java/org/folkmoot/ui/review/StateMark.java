package org.folkmoot.ui.review;

import java.util.List;
import org.folkmoot.model.AnswerRow;
import org.folkmoot.ui.common.StyleNames;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether a response is done, waits, or does not count, as a sign. */
final class StateMark extends FontIcon {
    StateMark() {
        super("fth-circle");
    }

    void show(AnswerRow row) {
        boolean counts = ThemeCounts.counts(row);
        setIconLiteral(row.done() ? "fth-check-circle" : counts ? "fth-circle" : "fth-minus-circle");
        StyleNames.show(
                this, List.of("ikonli-font-icon", row.done() ? "mark-done" : counts ? "mark-to-do" : "mark-none"));
    }
}
