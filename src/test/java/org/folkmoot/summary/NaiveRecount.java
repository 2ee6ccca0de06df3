package org.folkmoot.summary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.counting.Breakdown;
import org.folkmoot.model.counting.Summary;
import org.jspecify.annotations.Nullable;

/** Counts again, slowly, with sets of strings, and without any class that the counter uses. */
final class NaiveRecount {
    private final MemorySource source;
    private final double threshold;
    private final Map<Long, Theme> themes = new HashMap<>();
    private final Map<Long, MemorySource.Response> responses = new HashMap<>();

    NaiveRecount(MemorySource source, double threshold) {
        this.source = source;
        this.threshold = threshold;
        source.themes.forEach(theme -> themes.put(theme.id(), theme));
        source.responses.forEach(response -> responses.put(response.text(), response));
    }

    /** Figures by a key in words. */
    Map<String, Long> figures() {
        Map<String, Set<String>> sets = new HashMap<>();
        for (MemorySource.Response response : source.responses) {
            add(sets, "answering " + response.question(), response.submission());
            if (response.done()) {
                add(sets, "done " + response.question(), response.submission());
            }
        }
        for (MemorySource.Mark mark : source.codings) {
            MemorySource.Response response = responses.get(mark.text());
            for (Theme at = themes.get(mark.theme()); at != null && response != null; at = above(at)) {
                String key = response.question() + " " + at.code();
                add(sets, "respondents " + key, response.submission());
                Object text = response.campaign() == null ? "text " + response.text() : "letter " + response.campaign();
                add(sets, "texts " + key, text);
                add(sets, "overall " + at.code(), response.submission());
                for (MemorySource.Held held : source.values) {
                    if (held.submission() == response.submission()) {
                        add(sets, held.attribute() + "=" + held.value() + " " + key, response.submission());
                    }
                }
            }
        }
        for (MemorySource.Mark mark : source.suggestions) {
            MemorySource.Response response = responses.get(mark.text());
            for (Theme at = themes.get(mark.theme()); at != null && response != null; at = above(at)) {
                String key = response.question() + " " + at.code();
                boolean counted = sets.getOrDefault("respondents " + key, Set.of())
                        .contains(Long.toString(response.submission()));
                if (mark.score() >= threshold && !counted) {
                    add(sets, "suggested " + key, response.submission());
                }
            }
        }
        Map<String, Long> figures = new TreeMap<>();
        sets.forEach((key, members) -> figures.put(key, (long) members.size()));
        return figures;
    }

    private @Nullable Theme above(Theme theme) {
        return themes.get(theme.parentId());
    }

    private static void add(Map<String, Set<String>> sets, String key, Object member) {
        sets.computeIfAbsent(key, any -> new HashSet<>()).add(member.toString());
    }

    /** The figures of a summary under the same keys; those that are 0 are left out. */
    static Map<String, Long> figuresOf(Summary summary) {
        Map<String, Long> figures = new TreeMap<>();
        for (Summary.QuestionCounts question : summary.questions()) {
            long id = question.question().id();
            figures.put("answering " + id, question.answering());
            figures.put("done " + id, question.done());
            for (Summary.ThemeCount count : question.themes()) {
                String key = id + " " + count.place().theme().code();
                figures.put("respondents " + key, count.respondents().part());
                figures.put("texts " + key, count.distinctTexts());
                figures.put("suggested " + key, count.suggested());
            }
        }
        summary.overall()
                .forEach(count -> figures.put(
                        "overall " + count.place().theme().code(),
                        count.respondents().part()));
        summary.breakdowns().forEach(breakdown -> addTo(figures, breakdown));
        figures.values().removeIf(figure -> figure == 0);
        return figures;
    }

    private static void addTo(Map<String, Long> figures, Breakdown breakdown) {
        for (Breakdown.Block block : breakdown.questions()) {
            for (int theme = 0; theme < block.themes().size(); theme++) {
                for (int value = 0; value < breakdown.values().size(); value++) {
                    String name = breakdown.values().get(value);
                    if (!name.equals(Breakdown.NOT_GIVEN)) {
                        String key = breakdown.attribute().id() + "=" + name + " "
                                + block.question().id() + " "
                                + block.themes().get(theme).theme().code();
                        figures.put(key, block.respondents(theme, value).part());
                    }
                }
            }
        }
    }
}
