package org.folkmoot.service.suggest;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.refusal.Because;
import org.folkmoot.store.Store;
import org.folkmoot.store.suggest.DerivedDao;
import org.folkmoot.store.suggest.SuggestionDao;
import org.folkmoot.tagging.learning.Labels;
import org.folkmoot.tagging.learning.LearnedModel;
import org.folkmoot.tagging.learning.Learner;
import org.folkmoot.tagging.learning.MostToLearn;

/**
 * Trains on decisions and suggests themes for responses that are not done. Decisions are never changed, and a decided
 * suggestion is never reopened.
 */
public final class SuggestionService implements AutoCloseable {
    /** Minimum number of coded responses for learning; with fewer, only rules suggest. */
    public static final int FEWEST_CODED = 10;
    /**
     * Maximum number of responses for learning: all are held in memory, and more would not fit the heap on a small
     * laptop.
     */
    static final long MOST_RESPONSES = 100_000;

    /** Recorded as the version if nothing could be learned. */
    private static final String TWINS = "twins";

    private final long mostResponses;
    private final Store store;
    private final LanguageService languages;
    private final Vectors vectors;
    private final LearningLoader loader = new LearningLoader();
    private final DerivedDao derived = new DerivedDao();
    private final SuggestionDao suggestions = new SuggestionDao();
    private final Twins twins = new Twins();
    private final LearningRecords records = new LearningRecords();
    private final SuggestionWriter writer;
    private final Object learning = new Object();
    private volatile boolean closed;

    public SuggestionService(Store store, LanguageService languages, EmbeddingService embeddings) {
        this(store, languages, embeddings, MOST_RESPONSES);
    }

    /** @param mostResponses with more responses, {@link #keepUp} does not learn */
    public SuggestionService(Store store, LanguageService languages, EmbeddingService embeddings, long mostResponses) {
        this.mostResponses = mostResponses;
        this.store = store;
        this.languages = languages;
        this.vectors = new Vectors(store, embeddings);
        this.writer = new SuggestionWriter(store, Origin.MODEL);
    }

    /**
     * The result of learning.
     *
     * @param learned number of training responses
     * @param suggestions number of suggestions by the model
     * @param open how many of them are open
     * @param foreign responses to be coded in another language, for which the model makes no suggestions
     * @param note why the model suggests nothing, or less than it could; empty if it is not limited
     */
    public record Suggested(int learned, long suggestions, long open, long foreign, Optional<Note> note) {}

    /** Why the model suggests nothing, or less than it could. */
    public sealed interface Note {
        /** @param needed number of coded responses needed */
        record TooFewCoded(int coded, int needed) implements Note {}

        /** Nothing to learn: no active theme is both present on some coded responses and absent from others. */
        record NothingToLearn() implements Note {}

        /** @param most number of responses that can be learned from in the background */
        record TooMany(long most) implements Note {}

        /** @param why a sentence for the user */
        record WithoutVectors(Because why) implements Note {}
    }

    /**
     * The result of keeping up.
     *
     * @param changed whether the suggestions have changed
     * @param note why the model suggests nothing, or less than it could; empty if it is not limited
     */
    public record KeptUp(boolean changed, Optional<Note> note) {}

    /**
     * Embeds new texts, then learns, unless nothing was decided since the last time.
     *
     * @param withVectors whether to use sentence vectors; otherwise only words and characters are used
     * @param embedding receives texts
     * @throws org.folkmoot.model.CancelledException if asked to stop, or if the session is closed meanwhile; finished
     * vectors are kept
     * @throws org.folkmoot.model.refusal.Refusal if rules cannot be read, or the file has no room
     */
    public KeptUp keepUp(boolean withVectors, Progress embedding) {
        synchronized (learning) {
            if (store.readConcurrently(derived::countTexts) > mostResponses) {
                lookForTwins();
                return new KeptUp(false, Optional.of(new Note.TooMany(mostResponses)));
            }
            Optional<String> version = withVectors ? vectors.make(embedding) : Optional.empty();
            Optional<Note> note =
                    withVectors ? vectors.missing().map(Note.WithoutVectors::new) : Optional.<Note>empty();
            stopIfClosed();
            boolean fresh =
                    store.read(handle -> derived.isFrom(handle, Origin.MODEL.word(), loader.key(handle, version)));
            if (!fresh) {
                learn(version, Progress.NONE);
            }
            return new KeptUp(!fresh, note);
        }
    }

    /**
     * Embeds new texts, learns, and replaces all of the model's suggestions, a few responses at a time.
     *
     * @param embedding receives texts
     * @param scoring receives responses
     * @throws org.folkmoot.model.CancelledException if asked to stop; suggestions are unchanged
     * @throws org.folkmoot.model.refusal.Refusal if rules cannot be read
     */
    public Suggested refresh(Progress embedding, Progress scoring) {
        synchronized (learning) {
            boolean enough = store.readConcurrently(loader::countCoded) >= FEWEST_CODED;
            return learn(enough ? vectors.make(embedding) : Optional.empty(), scoring);
        }
    }

    private Suggested learn(Optional<String> version, Progress scoring) {
        int coded = store.readConcurrently(handle -> loader.countCoded(handle));
        if (coded < FEWEST_CODED) {
            return none(coded, new Note.TooFewCoded(coded, FEWEST_CODED));
        }
        languages.tell(Progress.NONE);
        stopIfClosed();
        String key = store.readConcurrently(handle -> loader.key(handle, version));
        LearningState state = store.readConcurrently(handle -> loader.load(handle, version, Optional.empty()));
        List<Labels> known = state.known();
        LearnedModel model = new Learner(state.corpus(), state.described(), state.prior(), state.rules()).learn(known);
        Suggester suggester = new Suggester(state, model);
        if (!suggester.offersAny()) {
            return none(known.size(), new Note.NothingToLearn());
        }
        MostToLearn toLearn = new MostToLearn();
        List<Suggestion> made = suggester.suggest(toLearn, scoring, this::stopIfClosed);
        Twins.Found found = store.readConcurrently(twins::find);
        writer.replaceAll(made, this::stopIfClosed);
        store.write(handle -> {
            records.write(handle, found, state, model, toLearn.first(LearningRecords.MOST_QUEUED));
            derived.made(handle, Origin.MODEL.word(), key);
            return true;
        });
        long open = store.readConcurrently(handle -> suggestions.countOpen(handle, Origin.MODEL));
        return new Suggested(
                known.size(),
                made.size(),
                open,
                suggester.foreign(),
                vectors.missing().map(Note.WithoutVectors::new));
    }

    private Suggested none(int coded, Note why) {
        writer.replaceAll(List.of(), this::stopIfClosed);
        lookForTwins();
        return new Suggested(coded, 0, 0, 0, Optional.of(why));
    }

    /** Even if nothing is learned, contradictory twins are worth reading. */
    private void lookForTwins() {
        String key = store.readConcurrently(handle -> loader.key(handle, Optional.empty()));
        if (store.read(handle -> derived.isFrom(handle, TWINS, key))) {
            return;
        }
        Twins.Found found = store.readConcurrently(twins::find);
        store.write(handle -> {
            records.write(handle, found);
            derived.made(handle, TWINS, key);
            return true;
        });
    }

    private void stopIfClosed() {
        if (closed) {
            throw new CancelledException();
        }
    }

    /** Stops a running job and waits for it to end. */
    @Override
    public void close() {
        closed = true;
        synchronized (learning) {
            // Waits for the running job to finish.
        }
    }
}
