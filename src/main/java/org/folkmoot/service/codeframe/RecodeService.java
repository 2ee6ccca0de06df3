package org.folkmoot.service.codeframe;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.coding.Decision;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.RecodeItem;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.text.Query;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.RecodeDao;
import org.folkmoot.store.codeframe.RecodeDao.Found;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.steps.DecisionDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;

/**
 * Reviews responses that were done before a theme was created. They are queued, most likely first: suggestions by rule
 * or model, then responses that share words with the theme's name, definition and example.
 */
public final class RecodeService {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int MOST = 300;
    private static final int MOST_WORDS = 24;
    private static final int LEAST_LETTERS = 4;
    /** Words in a larger share of the texts are uninformative, and ranking their hits is slow. */
    private static final double TOO_FREQUENT = 0.1;

    private static final int LEAST_FREQUENT = 200;
    private static final int MOST_RANKED = 20_000;

    private final Store store;
    private final String coder;
    private final StepDao steps;
    private final RecodeDao recode = new RecodeDao();
    private final DecisionDao decisions = new DecisionDao();
    private final ThemeDao themes = new ThemeDao();

    public RecodeService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.steps = new StepDao(clock);
    }

    /**
     * The state of a theme's queue.
     *
     * @param doneBefore responses that were done before the theme was created and are still undecided
     */
    public record State(int doneBefore, List<RecodeItem> queue) {
        public State {
            queue = List.copyOf(queue);
        }

        public int lookedAt() {
            return (int) queue.stream().filter(RecodeItem::lookedAt).count();
        }
    }

    public State state(long themeId) {
        return store.read(handle -> state(handle, themeId));
    }

    private State state(Handle handle, long themeId) {
        return new State(recode.doneBefore(handle, themeId), recode.queue(handle, themeId));
    }

    /** Rebuilds the queue; reviewed responses stay. */
    public State lineUp(long themeId) {
        return store.write(handle -> {
            Theme theme = ThemeChecks.theme(themes.codeframe(handle), themeId);
            Map<Long, Found> found = new LinkedHashMap<>();
            recode.suggested(handle, themeId, MOST).forEach(each -> found.put(each.textId(), each));
            words(handle, theme.spec()).ifPresent(any -> recode.byWords(handle, themeId, any, MOST)
                    .forEach(each -> found.putIfAbsent(each.textId(), each)));
            recode.replace(handle, themeId, found.values().stream().limit(MOST).toList());
            return state(handle, themeId);
        });
    }

    /** The informative words of a theme, any of which may match. */
    private Optional<Query> words(Handle handle, ThemeSpec spec) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : List.of(spec.name(), spec.example(), spec.definition(), spec.include())) {
            BETWEEN_WORDS
                    .splitAsStream(text.toLowerCase(Locale.ROOT))
                    .filter(word -> word.length() >= LEAST_LETTERS)
                    .forEach(words::add);
        }
        int texts = handle.createQuery("SELECT count(*) FROM answering")
                .mapTo(Integer.class)
                .one();
        double limit = Math.max(LEAST_FREQUENT, texts * TOO_FREQUENT);
        List<Query> telling = new ArrayList<>();
        int ranked = 0;
        for (String word : words) {
            Query query = new Query.Word(word, false);
            int frequency = telling.size() < MOST_WORDS ? recode.frequency(handle, query) : 0;
            if (frequency > 0 && frequency <= limit && ranked + frequency <= MOST_RANKED) {
                telling.add(query);
                ranked += frequency;
            }
        }
        return telling.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.size() == 1 ? telling.get(0) : new Query.Or(telling));
    }

    /** Decides whether the theme fits a response: applied with the available evidence, or rejected. */
    public Step decide(long themeId, RecodeItem item, boolean fits) {
        return store.write(handle -> {
            String code = themes.code(handle, themeId);
            Step step = steps.begin(handle, coder, fits ? StepKind.APPLY : StepKind.REJECT, code);
            Origin origin = item.origin();
            decisions.decide(
                    handle,
                    step,
                    List.of(new Decision(
                            item.textId(),
                            themeId,
                            fits ? Verdict.APPLIED : Verdict.REJECTED,
                            origin,
                            "",
                            fits ? item.spans() : List.of())));
            return step;
        });
    }

    /** Reopens all responses that were done before the theme was created and are undecided on it. */
    public int reopen(long themeId) {
        return store.write(handle -> {
            handle.savepoint("before_reopen");
            Step step = steps.begin(handle, coder, StepKind.REOPEN, themes.code(handle, themeId));
            int reopened = recode.reopen(handle, step, themeId);
            if (reopened == 0) {
                handle.rollbackToSavepoint("before_reopen");
            }
            return reopened;
        });
    }
}
