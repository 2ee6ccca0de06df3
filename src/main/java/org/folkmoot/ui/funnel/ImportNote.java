package org.folkmoot.ui.funnel;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.model.source.ImportRecord;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.WarningWords;

/**
 * A problem or a warning of an import, worded.
 *
 * @param where the row, column or file; empty for the whole source
 */
record ImportNote(String where, String text) {
    /** Problems come first: their rows are missing. */
    static List<ImportNote> of(List<ImportRecord.Problem> problems, List<ImportWarning> warnings, Messages messages) {
        return Stream.concat(
                        problems.stream()
                                .map(problem -> new ImportNote(
                                        messages.text("warning.place.line", problem.line()), problem.reason())),
                        warnings.stream()
                                .map(warning -> new ImportNote(
                                        WarningWords.place(messages, warning),
                                        messages.text("received.warning", WarningWords.text(messages, warning)))))
                .toList();
    }
}
