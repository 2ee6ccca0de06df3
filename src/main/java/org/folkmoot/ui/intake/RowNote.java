package org.folkmoot.ui.intake;

import java.util.List;
import org.folkmoot.service.importing.ImportReport;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ReasonText;
import org.folkmoot.ui.common.WarningWords;

/**
 * A note on one row.
 *
 * @param line 0 if the note is not about one row
 * @param reference empty if the row has none
 */
public record RowNote(String file, long line, String reference, String text) {
    /** Rows that are not imported. */
    static List<RowNote> problems(List<ImportReport> reports) {
        return reports.stream()
                .flatMap(report -> report.problems().stream()
                        .map(problem -> new RowNote(
                                report.source().fileName(), problem.line(), "", CellText.line(problem.reason(), 400))))
                .toList();
    }

    /** Warnings, each with its place where a row of the other lists has its reference. */
    static List<RowNote> warnings(List<ImportReport> reports, Messages messages) {
        return reports.stream()
                .flatMap(report -> report.warnings().stream()
                        .map(warning -> new RowNote(
                                report.source().fileName(),
                                0,
                                CellText.line(WarningWords.place(messages, warning), 80),
                                WarningWords.text(messages, warning))))
                .toList();
    }

    /** Submissions excluded as duplicates. */
    static List<RowNote> duplicates(List<ImportReport> reports, Messages messages) {
        return reports.stream()
                .flatMap(report -> report.duplicates().stream()
                        .map(duplicate -> new RowNote(
                                report.source().fileName(),
                                duplicate.line(),
                                CellText.line(duplicate.reference(), 80),
                                ReasonText.of(messages, duplicate.reason()))))
                .toList();
    }
}
