package org.folkmoot.service.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.folkmoot.campaign.SameWords;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.TwinContradiction;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.steps.DecisionDao;
import org.folkmoot.store.suggest.DoubtDao;
import org.folkmoot.store.suggest.LearningDao;
import org.jdbi.v3.core.Handle;

/** Finds responses to one question with identical text but different codings, in one read of the file. */
final class Twins {
    private final DoubtDao doubts = new DoubtDao();
    private final DecisionDao decisions = new DecisionDao();

    /**
     * The result.
     *
     * @param contradictions at most one per text and theme
     * @param toRead texts worth reading, each followed by its twin; of many identical texts, those in the minority
     */
    record Found(List<TwinContradiction> contradictions, List<Long> toRead) {
        Found {
            contradictions = List.copyOf(contradictions);
            toRead = List.copyOf(toRead);
        }
    }

    /** The codings of one text. */
    private record Coded(long doneAt, Map<Long, Verdict> verdicts) {
        boolean has(long themeId) {
            return verdicts.get(themeId) == Verdict.APPLIED;
        }

        /** @param made when the theme was created, because it was not considered before */
        boolean lacks(Codeframe codeframe, Theme theme, long made) {
            boolean below = codeframe.withDescendants(theme).stream().anyMatch(this::has);
            boolean decided = verdicts.containsKey(theme.id());
            return !below && (decided || (doneAt > 0 && made <= doneAt));
        }
    }

    Found find(Handle handle) {
        Map<Long, SameWords> byQuestion = new LinkedHashMap<>();
        Map<Long, Long> doneAt = new HashMap<>();
        doubts.coded(handle, (textId, questionId, text, done) -> {
            byQuestion.computeIfAbsent(questionId, id -> new SameWords()).add(textId, text);
            doneAt.put(textId, done);
        });
        List<List<Long>> groups = byQuestion.values().stream()
                .flatMap(words -> words.groups().stream())
                .toList();
        Map<Long, Map<Long, Verdict>> decided =
                decisions.decided(handle, groups.stream().flatMap(List::stream).toList());
        Codeframe codeframe = new ThemeDao().codeframe(handle);
        Map<Long, Long> made = new LearningDao().created(handle);
        List<TwinContradiction> contradictions = new ArrayList<>();
        Set<Long> toRead = new LinkedHashSet<>();
        for (List<Long> group : groups) {
            Map<Long, Coded> coded = new LinkedHashMap<>();
            group.forEach(
                    id -> coded.put(id, new Coded(doneAt.getOrDefault(id, 0L), decided.getOrDefault(id, Map.of()))));
            for (Theme theme : codeframe.themes()) {
                if (!theme.retired()) {
                    List<Long> with = only(coded, each -> each.has(theme.id()));
                    List<Long> without = with.isEmpty()
                            ? List.of()
                            : only(coded, each -> each.lacks(codeframe, theme, made.getOrDefault(theme.id(), 0L)));
                    contradict(theme.id(), with, without, contradictions, toRead);
                }
            }
        }
        return new Found(contradictions, new ArrayList<>(toRead));
    }

    private static List<Long> only(Map<Long, Coded> coded, Predicate<Coded> wanted) {
        return coded.entrySet().stream()
                .filter(each -> wanted.test(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void contradict(
            long themeId,
            List<Long> with,
            List<Long> without,
            List<TwinContradiction> contradictions,
            Set<Long> toRead) {
        if (with.isEmpty() || without.isEmpty()) {
            return;
        }
        with.forEach(id -> contradictions.add(new TwinContradiction(id, without.get(0), themeId)));
        without.forEach(id -> contradictions.add(new TwinContradiction(id, with.get(0), themeId)));
        List<Long> fewer = with.size() < without.size() ? with : without;
        List<Long> more = fewer == with ? without : with;
        fewer.forEach(id -> {
            toRead.add(id);
            toRead.add(more.get(0));
        });
    }
}
