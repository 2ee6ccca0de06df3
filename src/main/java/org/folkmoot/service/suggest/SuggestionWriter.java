package org.folkmoot.service.suggest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.store.Store;
import org.folkmoot.store.suggest.SuggestionDao;

/**
 * Replaces the suggestions of one origin in short transactions with pauses in between, so that key presses are not
 * delayed. A kill in between leaves some responses with earlier suggestions.
 */
final class SuggestionWriter {
    private static final int TOGETHER = 300;
    /** Long enough for a waiting key press to be written. */
    private static final long BREATH_NANOS = 2_000_000;

    private final Store store;
    private final Origin origin;
    private final SuggestionDao dao = new SuggestionDao();

    SuggestionWriter(Store store, Origin origin) {
        this.store = store;
        this.origin = origin;
    }

    /** @param check throws if the work should stop */
    void replaceAll(List<Suggestion> suggestions, Runnable check) {
        Map<Long, List<Suggestion>> byText = suggestions.stream()
                .collect(Collectors.groupingBy(Suggestion::textId, TreeMap::new, Collectors.toList()));
        List<Long> texts = List.copyOf(byText.keySet());
        long from = 0;
        for (int begin = 0; begin < texts.size(); begin += TOGETHER) {
            List<Long> some = texts.subList(begin, Math.min(texts.size(), begin + TOGETHER));
            long to = some.get(some.size() - 1);
            check.run();
            replace(
                    from,
                    to,
                    some.stream()
                            .flatMap(text -> byText.getOrDefault(text, List.of()).stream())
                            .toList());
            LockSupport.parkNanos(BREATH_NANOS);
            from = to + 1;
        }
        replace(from, Long.MAX_VALUE, List.of());
    }

    private void replace(long from, long to, List<Suggestion> suggestions) {
        store.write(handle -> {
            dao.replace(handle, origin, from, to, suggestions);
            return true;
        });
    }
}
