package org.folkmoot.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.SourceFormat;
import org.folkmoot.model.source.SourceRecord.Problem;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.model.source.SurveyLayout;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.service.importing.ImportReport;
import org.folkmoot.service.importing.ImportReport.KnownCodes;
import org.folkmoot.service.importing.ImportReport.QuestionCount;
import org.jspecify.annotations.Nullable;

/** Formats the result of an import, in numbers that add up. */
final class ImportText {
    private static final int PROBLEMS_SHOWN = 20;

    private final Texts texts;
    private final boolean questionsDetected;

    ImportText(Texts texts, List<NamedColumn> named) {
        this.texts = texts;
        this.questionsDetected = named.stream().noneMatch(column -> column.role() == ColumnRole.OPEN_QUESTION);
    }

    List<String> lines(ImportReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome(report));
        lines.add(reading(report));
        lines.add(new FunnelText(texts).line(report.funnel()));
        if (questionsDetected) {
            lines.add(texts.get("import.detected"));
        }
        for (QuestionCount question : report.questions()) {
            lines.add(texts.get(
                    "import.question",
                    question.question().code(),
                    question.responses(),
                    question.blanks(),
                    question.nonAnswers(),
                    question.question().wording()));
        }
        if (report.decisions() > 0) {
            lines.add(texts.get("import.decisions", report.decisions()));
        }
        codes(report, lines);
        if (!report.newThemes().isEmpty()) {
            lines.add(texts.get("import.themes", String.join(", ", report.newThemes())));
        }
        problems(report.problems(), lines);
        lines.addAll(new WarningText(texts).lines(report.warnings()));
        return lines;
    }

    private String outcome(ImportReport report) {
        boolean known = report.known().skipped() + report.known().updated() > 0;
        List<Object> figures = new ArrayList<>(List.of(
                report.source().fileName(),
                report.rows(),
                report.funnel().received(),
                report.problems().size()));
        if (known) {
            figures.add(report.known().skipped());
            figures.add(report.known().updated());
        }
        String key =
                report.dryRun() ? known ? "import.dryKnown" : "import.dry" : known ? "import.doneKnown" : "import.done";
        return texts.get(key, figures.toArray());
    }

    private String reading(ImportReport report) {
        SourceTable source = report.source();
        if (source.sheet() != null) {
            return texts.get("import.readSheet", source.sheet(), report.reading());
        }
        if (source.format() == SourceFormat.LETTERS) {
            return report.reading();
        }
        String delimiter = source.delimiter().equals("\t") ? texts.get("import.tab") : source.delimiter();
        return texts.get("import.read", source.encoding(), delimiter, report.reading());
    }

    private void codes(ImportReport report, List<String> lines) {
        KnownCodes codes = report.known().codes();
        if (codes.responses() > 0) {
            lines.add(texts.get(
                    "import.codesKnown", codes.responses(), codes.decisions(), codes.standing(), codes.leftAlone()));
        }
        if (codes.otherText() > 0) {
            lines.add(texts.get("import.codesOther", codes.otherText()));
        }
        boolean asDuplicates = report.known().skipped() == report.known().erased()
                && report.known().updated() == 0;
        if (report.decisions() > 0 && report.known().same() > 0 && asDuplicates) {
            lines.add(texts.get("import.codesDuplicates", report.known().same()));
        }
    }

    private void problems(List<Problem> problems, List<String> lines) {
        problems.stream()
                .limit(PROBLEMS_SHOWN)
                .map(problem -> texts.get("import.problem", problem.line(), problem.reason()))
                .forEach(lines::add);
        if (problems.size() > PROBLEMS_SHOWN) {
            lines.add(texts.get("import.more", problems.size() - PROBLEMS_SHOWN));
        }
    }

    Map<String, @Nullable Object> json(ImportReport report) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("source", report.source().fileName());
        json.put("encoding", report.source().encoding());
        json.put("encoding_reason", report.reading());
        json.put("delimiter", report.source().delimiter());
        json.put("columns", report.source().header());
        json.put("format", report.source().format().name().toLowerCase(Locale.ROOT));
        json.put("sheet", report.source().sheet());
        json.put("header_line", report.source().headerLine());
        json.put("header_rows", report.source().headerRows());
        SurveyLayout layout = report.source().layout();
        json.put("layout", layout == null ? null : layout.word());
        json.put("rows", report.rows());
        json.put("submissions", report.funnel().received());
        json.put("funnel", new FunnelText(texts).json(report.funnel()));
        json.put("known_same", report.known().same());
        json.put("known_changed", report.known().changed());
        json.put("known_erased", report.known().erased());
        json.put("skipped", report.known().skipped());
        json.put("updated", report.known().updated());
        json.put("questions_detected", questionsDetected);
        json.put("questions", report.questions().stream().map(this::question).toList());
        json.put("decisions", report.decisions());
        KnownCodes codes = report.known().codes();
        json.put("known_code_answers", codes.responses());
        json.put("known_code_decisions", codes.decisions());
        json.put("known_codes_standing", codes.standing());
        json.put("known_codes_left_alone", codes.leftAlone());
        json.put("known_code_answers_other_text", codes.otherText());
        json.put("new_themes", report.newThemes());
        json.put(
                "problems",
                report.problems().stream()
                        .map(problem -> Map.of("line", problem.line(), "reason", problem.reason()))
                        .toList());
        json.put("warnings", new WarningText(texts).json(report.warnings()));
        return json;
    }

    private Map<String, Object> question(QuestionCount count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", count.question().code());
        json.put("wording", count.question().wording());
        json.put("answers", count.responses());
        json.put("blank", count.blanks());
        json.put("non_answers", count.nonAnswers());
        return json;
    }
}
