package org.folkmoot.ui.intake;

import java.util.List;
import org.folkmoot.service.importing.ImportReport;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ReasonText;

/**
 * A note on one row.
 *
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
