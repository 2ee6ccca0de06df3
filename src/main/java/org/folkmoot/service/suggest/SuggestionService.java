package org.folkmoot.service.suggest;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Because;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Origin;
import org.folkmoot.model.Progress;
import org.folkmoot.model.Suggestion;
import org.folkmoot.store.Store;
import org.folkmoot.store.suggest.DerivedDao;
import org.folkmoot.store.suggest.SuggestionDao;
import org.folkmoot.tagging.learning.Labels;
import org.folkmoot.tagging.learning.LearnedModel;
import org.folkmoot.tagging.learning.Learner;
import org.folkmoot.tagging.learning.MostToLearn;

/**
 * Learns from what is decided, and proposes themes for answers that are not done. Decisions stay as they are; a decided
 * suggestion is not opened again.
 */
public final class SuggestionService implements AutoCloseable {
    /** With fewer coded answers, only rules propose. */
    public static final int FEWEST_CODED = 10;
    /** All of them are held in memory to learn: with more, the heap of a small laptop does not hold. */
    static final long MOST_RESPONSES = 100_000;

    /** What is noted as made where nothing could be learned. */
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

    /** @param mostResponses with more of them, {@link #keepUp} learns nothing */
    public SuggestionService(Store store, LanguageService languages, EmbeddingService embeddings, long mostResponses) {
        this.mostResponses = mostResponses;
        this.store = store;
        this.languages = languages;
        this.vectors = new Vectors(store, embeddings);
        this.writer = new SuggestionWriter(store, Origin.MODEL);
    }

    /**
     * What came of it.
     *
     * @param learned from how many answers
     * @param suggestions how many the model makes now
     * @param open how many of them wait for a decision
     * @param foreign answers to be coded that are in another language than English, of which the model says nothing
     * @param note why the model proposes nothing, or less than it could; empty if nothing is amiss
     */
    public record Suggested(int learned, long suggestions, long open, long foreign, Optional<Note> note) {}

    /** Why the model proposes nothing, or less than it could. */
    public sealed interface Note {
        /** @param needed how many coded answers it takes */
        record TooFewCoded(int coded, int needed) implements Note {}

        /** Nothing can be told apart: there is no theme in use that some coded answers have and others have not. */
        record NothingToLearn() implements Note {}

        /** @param most so many answers can be learned from beside the coding */
        record TooMany(long most) implements Note {}

        /** @param why one plain sentence */
        record WithoutVectors(Because why) implements Note {}
    }

    /**
     * What keeping up came to.
     *
     * @param changed whether there are other suggestions now
     * @param note why the model proposes nothing, or less than it could; empty if nothing is amiss
     */
    public record KeptUp(boolean changed, Optional<Note> note) {}

    /**
     * Embeds what is new, then learns, unless nothing was decided since the last time.
     *
     * @param withVectors whether to embed and use sentence vectors; otherwise words and characters alone are used
     * @param embedding hears of texts
     * @throws org.folkmoot.model.CancelledException if asked to stop, or if the session is closed meanwhile; what was
     *     embedded stays
     * @throws org.folkmoot.model.Refusal if rules cannot be read, or there is no room in the file
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
     * Embeds what is new, learns, and replaces all that the model proposes, some answers at a time.
     *
     * @param embedding hears of texts
     * @param scoring hears of answers
     * @throws org.folkmoot.model.CancelledException if asked to stop; suggestions are as they were then
     * @throws org.folkmoot.model.Refusal if rules cannot be read
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

    /** Where nothing is learned, twins that are coded otherwise are still worth reading. */
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

    /** Stops what is under way, and waits until it has stopped. */
    @Override
    public void close() {
        closed = true;
        synchronized (learning) {
            // Whoever was at it has let go.
        }
    }
}
