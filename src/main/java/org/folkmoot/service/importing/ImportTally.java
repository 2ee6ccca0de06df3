package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.SourceRecord;
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
