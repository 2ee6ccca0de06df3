package org.folkmoot.ui.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.folkmoot.service.importing.ImportReport;

/** The reports of all sources of an import, added up. {@link #rows} is the sum of the four counts that follow it. */
public record Totals(
        long rows,
        long received,
        long skipped,
        long updated,
        long problems,
        long warnings,
        long blank,
        long duplicates,
        long outside,
        long analysed,
        long same,
        long changed,
        long decisions,
        ImportReport.KnownCodes knownCodes,
        List<String> newThemes,
        List<ImportReport.QuestionCount> questions) {
    public Totals {
        newThemes = List.copyOf(newThemes);
        questions = List.copyOf(questions);
    }

    static Totals of(List<ImportReport> reports) {
        Set<String> themes = new LinkedHashSet<>();
        reports.forEach(report -> themes.addAll(report.newThemes()));
        return new Totals(
                sum(reports, ImportReport::rows),
                sum(reports, report -> report.funnel().received()),
                sum(reports, report -> report.known().skipped()),
                sum(reports, report -> report.known().updated()),
                sum(reports, report -> report.problems().size()),
                sum(reports, report -> report.warnings().size()),
                sum(reports, report -> report.funnel().blank()),
                sum(reports, report -> report.funnel().duplicate()),
                sum(
                        reports,
                        report -> report.funnel().invalid() + report.funnel().outOfScope()),
                sum(reports, report -> report.funnel().analysed()),
                sum(reports, report -> report.known().same()),
                sum(reports, report -> report.known().changed()),
                sum(reports, ImportReport::decisions),
                new ImportReport.KnownCodes(
                        sum(reports, report -> report.known().codes().responses()),
                        sum(reports, report -> report.known().codes().decisions()),
                        sum(reports, report -> report.known().codes().standing()),
                        sum(reports, report -> report.known().codes().leftAlone()),
                        sum(reports, report -> report.known().codes().otherText())),
                new ArrayList<>(themes),
                questions(reports));
    }

    /** Number of rows whose reference was imported before. */
    long known() {
        return same + changed;
    }

    private static long sum(List<ImportReport> reports, ToLongFunction<ImportReport> figure) {
        return reports.stream().mapToLong(figure).sum();
    }

    private static List<ImportReport.QuestionCount> questions(List<ImportReport> reports) {
        Map<String, ImportReport.QuestionCount> counts = new LinkedHashMap<>();
        each(reports, ImportReport::questions)
                .forEach(count -> counts.merge(
                        count.question().code(),
                        count,
                        (one, other) -> new ImportReport.QuestionCount(
                                one.question(),
                                one.responses() + other.responses(),
                                one.blanks() + other.blanks(),
                                one.nonAnswers() + other.nonAnswers())));
        return new ArrayList<>(counts.values());
    }

    private static <T> List<T> each(List<ImportReport> reports, Function<ImportReport, List<T>> part) {
        return reports.stream().flatMap(report -> part.apply(report).stream()).toList();
    }
}
