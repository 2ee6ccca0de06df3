package org.folkmoot.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.ColumnRole;
import org.folkmoot.model.SourceRecord.Problem;
import org.folkmoot.service.ColumnChoice.NamedColumn;
import org.folkmoot.service.ImportReport;
import org.folkmoot.service.ImportReport.QuestionCount;

/** Tells what an import did, in numbers that add up. */
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
        String delimiter = report.source().delimiter().equals("\t")
                ? texts.get("import.tab")
                : report.source().delimiter();
        lines.add(texts.get(
                report.dryRun() ? "import.dry" : "import.done",
                report.source().fileName(),
                report.rows(),
                report.funnel().received(),
                report.problems().size()));
        lines.add(texts.get("import.read", report.source().encoding(), delimiter, report.reading()));
        lines.add(new FunnelText(texts).line(report.funnel()));
        if (questionsDetected) {
            lines.add(texts.get("import.detected"));
        }
        for (QuestionCount question : report.questions()) {
            lines.add(texts.get(
                    "import.question",
                    question.question().code(),
                    question.answers(),
                    question.blanks(),
                    question.nonAnswers(),
                    question.question().wording()));
        }
        if (report.decisions() > 0) {
            lines.add(texts.get("import.decisions", report.decisions()));
        }
        if (!report.newThemes().isEmpty()) {
            lines.add(texts.get("import.themes", String.join(", ", report.newThemes())));
        }
        problems(report.problems(), lines);
        return lines;
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

    Map<String, Object> json(ImportReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", report.source().fileName());
        json.put("encoding", report.source().encoding());
        json.put("encoding_reason", report.reading());
        json.put("delimiter", report.source().delimiter());
        json.put("columns", report.source().header());
        json.put("rows", report.rows());
        json.put("submissions", report.funnel().received());
        json.put("funnel", new FunnelText(texts).json(report.funnel()));
        json.put("questions_detected", questionsDetected);
        json.put("questions", report.questions().stream().map(this::question).toList());
        json.put("decisions", report.decisions());
        json.put("new_themes", report.newThemes());
        json.put(
                "problems",
                report.problems().stream()
                        .map(problem -> Map.of("line", problem.line(), "reason", problem.reason()))
                        .toList());
        return json;
    }

    private Map<String, Object> question(QuestionCount count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", count.question().code());
        json.put("wording", count.question().wording());
        json.put("answers", count.answers());
        json.put("blank", count.blanks());
        json.put("non_answers", count.nonAnswers());
        return json;
    }
}
