package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.refusal.ImportReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.SourceFormat;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.service.importing.ImportReport.Duplicate;
import org.folkmoot.service.importing.ImportReport.NonAnswer;

/** Counts what happens to the rows of one source. */
final class ImportTally {
    private final List<SourceRecord.Problem> problems = new ArrayList<>();
    private final List<ImportWarning> warnings = new ArrayList<>();
    private final List<Duplicate> duplicates = new ArrayList<>();
    /** By normalised text, with the form in which each was first written. */
    private final Map<String, NonAnswer> nonAnswers = new LinkedHashMap<>();

    private long rows;
    private long received;
    private long blank;
    private long duplicate;

    void row() {
        rows++;
    }

    void problem(SourceRecord.Problem problem) {
        problems.add(problem);
    }

    void warning(ImportWarning warning) {
        warnings.add(warning);
    }

    void submission() {
        received++;
    }

    void blank() {
        blank++;
    }

    void duplicate(Duplicate example) {
        duplicate++;
        if (duplicates.size() < ImportReport.LISTED) {
            duplicates.add(example);
        }
    }

    void nonAnswer(String text) {
        nonAnswers.merge(
                ResponseReader.form(text),
                new NonAnswer(text.strip(), 1),
                (known, one) -> new NonAnswer(known.text(), known.responses() + 1));
    }

    /** @throws Refusal if the source yielded nothing, so that it cannot be the intended table */
    void refuseNothing(SourceTable table) {
        if (rows == 0) {
            throw Refusal.of(ImportReason.NO_ROWS, table.fileName());
        }
        if (problems.size() == rows) {
            SourceRecord.Problem first = problems.get(0);
            throw Refusal.of(noUsable(table.format()), rows, table.fileName(), first.line(), first.reason());
        }
    }

    /** Advice on delimiters is of no use for letters and workbooks. */
    private static ImportReason noUsable(SourceFormat format) {
        return switch (format) {
            case TEXT -> ImportReason.NO_USABLE_ROW;
            case LETTERS -> ImportReason.NO_USABLE_LETTER;
            case XLSX, ODS -> ImportReason.NO_USABLE_SHEET_ROW;
        };
    }

    long rows() {
        return rows;
    }

    long received() {
        return received;
    }

    Funnel funnel() {
        return new Funnel(received, blank, duplicate, 0, 0);
    }

    List<SourceRecord.Problem> problems() {
        return problems;
    }

    List<ImportWarning> warnings() {
        return warnings;
    }

    List<Duplicate> duplicates() {
        return duplicates;
    }

    /** Most frequent first. */
    List<NonAnswer> nonAnswers() {
        return nonAnswers.values().stream()
                .sorted(Comparator.comparingLong(NonAnswer::responses).reversed())
                .limit(ImportReport.LISTED)
                .toList();
    }
}
