package org.folkmoot.ui.history;

import java.time.LocalDate;
import org.folkmoot.model.history.HistoryStep;

/** A line in the list of the history. */
sealed interface HistoryLine {
    /** The heading of a day. */
    record Day(LocalDate date) implements HistoryLine {}

    record Entry(HistoryStep step) implements HistoryLine {
        /** A copy of the line after its step was undone or redone. */
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
