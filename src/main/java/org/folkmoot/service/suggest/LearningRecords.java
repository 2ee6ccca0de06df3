package org.folkmoot.service.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.model.coding.CodingDoubt;
import org.folkmoot.model.learning.ThemeQuality;
import org.folkmoot.store.review.ReadingQueueDao;
import org.folkmoot.store.review.ReadingQueueDao.Reason;
import org.folkmoot.store.suggest.DoubtDao;
import org.folkmoot.store.suggest.TrustDao;
import org.folkmoot.tagging.learning.Doubt;
import org.folkmoot.tagging.learning.LearnedModel;
import org.folkmoot.tagging.learning.LearningTheme;
import org.jdbi.v3.core.Handle;

/** Writes the results of training besides suggestions: quality, reading order and doubtful codings. */
final class LearningRecords {
    /** Maximum length of the reading order; training happens again long before that many are read. */
    static final int MOST_QUEUED = 1_000;
    /** Maximum number of doubts per text. */
    private static final int MOST_DOUBTS = 3;

    private final TrustDao trust = new TrustDao();
    private final DoubtDao doubts = new DoubtDao();
    private final ReadingQueueDao queues = new ReadingQueueDao();

    /** Only twins, if nothing was learned. */
    void write(Handle handle, Twins.Found twins) {
        trust.replace(handle, Map.of());
        doubts.replace(handle, Map.of());
        doubts.replaceTwins(handle, twins.contradictions());
        queues.replace(handle, Reason.DOUBT, first(twins.toRead()));
    }

    void write(Handle handle, Twins.Found twins, LearningState state, LearnedModel model, List<Long> toLearn) {
        trust.replace(handle, qualities(state, model));
        Map<Long, List<CodingDoubt.Learned>> doubted = doubted(state, model);
        doubts.replace(handle, doubted);
        doubts.replaceTwins(handle, twins.contradictions());
        Set<Long> toRead = new LinkedHashSet<>(twins.toRead());
        toRead.addAll(doubted.keySet());
        queues.replace(handle, Reason.DOUBT, first(toRead.stream().toList()));
        queues.replace(handle, Reason.LEARN, toLearn);
    }

    private static List<Long> first(List<Long> textIds) {
        return textIds.subList(0, Math.min(MOST_QUEUED, textIds.size()));
    }

    private static Map<Long, ThemeQuality> qualities(LearningState state, LearnedModel model) {
        Map<Long, ThemeQuality> qualities = new LinkedHashMap<>();
        for (int theme = 0; theme < state.themes().size(); theme++) {
            qualities.put(state.themes().get(theme).id(), model.qualities().get(theme));
        }
        return qualities;
    }

    /** The doubts of each text, most doubtful text first. */
    private static Map<Long, List<CodingDoubt.Learned>> doubted(LearningState state, LearnedModel model) {
        Map<Long, List<CodingDoubt.Learned>> doubted = new LinkedHashMap<>();
        Comparator<Map.Entry<Integer, List<Doubt>>> mostDoubtful =
                Comparator.comparingDouble(each -> -each.getValue().get(0).weight());
        model.doubts().entrySet().stream()
                .sorted(mostDoubtful.thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_QUEUED)
                .forEach(each -> doubted.put(
                        state.responses().get(each.getKey()).textId(),
                        withoutGroups(each.getValue(), state.described()).stream()
                                .limit(MOST_DOUBTS)
                                .map(doubt -> new CodingDoubt.Learned(
                                        state.themes().get(doubt.theme()).id(), doubt.coded(), doubt.score()))
                                .toList()));
        return doubted;
    }

    /** Drops the doubt of a theme group if a descendant has the same doubt. */
    private static List<Doubt> withoutGroups(List<Doubt> all, List<LearningTheme> themes) {
        List<Doubt> kept = new ArrayList<>(all);
        for (Doubt doubt : all) {
            int at = doubt.theme();
            while (themes.get(at).parent().isPresent()) {
                int group = themes.get(at).parent().getAsInt();
                kept.removeIf(each -> each.theme() == group && each.coded() == doubt.coded());
                at = group;
            }
        }
        return kept;
    }
}
