package org.folkmoot.ui.history;

import java.time.LocalDate;
import org.folkmoot.model.HistoryStep;

/** A line of the history. */
sealed interface HistoryLine {
    /** The heading over the steps of a day. */
    record Day(LocalDate date) implements HistoryLine {}

    record Entry(HistoryStep step) implements HistoryLine {
        /** The same step, which was undone or done again since. */
        Entry undone(boolean undone) {
            return new Entry(new HistoryStep(
                    step.id(),
                    step.ordinary(),
                    step.at(),
                    step.coder(),
                    step.kind(),
                    step.action(),
                    step.detail(),
                    step.things(),
                    step.responses(),
                    step.reference(),
                    step.theme(),
                    step.value(),
                    undone));
        }
    }
}
