package org.folkmoot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.counting.Summary;
import org.folkmoot.model.counting.Summary.QuestionCounts;
import org.folkmoot.model.counting.Summary.ThemeCount;
import org.folkmoot.service.report.ExportService.Written;

/** Formats the top of the themed summary as tables, and all of it as JSON. */
final class SummaryText {
    private static final int THEMES_SHOWN = 10;
    private static final int WIDTH = 96;
    private static final Comparator<ThemeCount> MOST_FIRST = Comparator.comparingLong(
                    (ThemeCount count) -> count.respondents().part())
            .thenComparingLong(ThemeCount::suggested)
            .reversed();

    private final Texts texts;

    SummaryText(Texts texts) {
        this.texts = texts;
    }

    List<String> lines(Written written) {
        List<String> lines = new ArrayList<>();
        Summary summary = written.summary();
        lines.add(new FunnelText(texts).line(summary.funnel()));
        for (QuestionCounts question : summary.questions()) {
            lines.add("");
            lines.addAll(question(question));
        }
        if (summary.unresolvedDifferences() > 0) {
            lines.add(texts.get("summary.differences", summary.unresolvedDifferences()));
        }
        lines.add("");
        lines.add(texts.get("written", written.files().get(0)));
        if (written.files().size() > 1) {
            lines.add(texts.get(
                    "summary.beside",
                    String.join(
                            ", ",
                            written.files().stream()
                                    .skip(1)
                                    .map(file -> String.valueOf(file.getFileName()))
                                    .toList())));
        }
        return lines;
    }

    private List<String> question(QuestionCounts counts) {
        List<String> lines = new ArrayList<>();
        lines.add(TerminalTable.cut(
                counts.question().code() + " " + counts.question().wording(), WIDTH));
        lines.add(texts.get(counts.soFar() ? "summary.soFar" : "summary.answering", counts.answering(), counts.done()));
        List<ThemeCount> top = counts.themes().stream()
                .filter(count -> count.respondents().part() + count.suggested() > 0)
                .sorted(MOST_FIRST)
                .toList();
        if (top.isEmpty()) {
            lines.add(texts.get("summary.nothing"));
            return lines;
        }
        TerminalTable table = new TerminalTable(
                texts.get("summary.theme"),
                texts.get("summary.respondents"),
                texts.get("summary.percent"),
                texts.get("summary.suggested"));
        for (ThemeCount count : top.subList(0, Math.min(THEMES_SHOWN, top.size()))) {
            String label = count.place().theme().label();
            table.row(
                    count.place().group() ? texts.get("summary.net", label) : label,
                    String.format("%,d", count.respondents().part()),
                    count.respondents().percentText(),
                    String.format("%,d", count.suggested()));
        }
        lines.addAll(table.lines());
        if (top.size() > THEMES_SHOWN) {
            lines.add(texts.get("summary.more", top.size() - THEMES_SHOWN));
        }
        return lines;
    }

    Map<String, Object> json(Path file, Written written) {
        Summary summary = written.summary();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("funnel", new FunnelText(texts).json(summary.funnel()));
        json.put("unresolved_differences", summary.unresolvedDifferences());
        json.put(
                "questions",
                summary.questions().stream().map(SummaryText::questionJson).toList());
        json.put("files", written.files());
        return json;
    }

    private static Map<String, Object> questionJson(QuestionCounts counts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", counts.question().code());
        json.put("wording", counts.question().wording());
        json.put("answering", counts.answering());
        json.put("done", counts.done());
        json.put("themes", counts.themes().stream().map(SummaryText::themeJson).toList());
        return json;
    }

    private static Map<String, Object> themeJson(ThemeCount count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("theme_code", count.place().theme().code());
        json.put("theme", count.place().theme().name());
        json.put("theme_path", count.place().path());
        json.put("level", count.place().level());
        json.put("respondents", count.respondents().part());
        json.put("percent_of_answering", count.respondents().percent().orElse(null));
        json.put("distinct_texts", count.distinctTexts());
        json.put("respondents_suggested", count.suggested());
        return json;
    }
}
