package org.folkmoot.service.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.folkmoot.model.Progress;
import org.folkmoot.model.counting.QuestionEstimates;
import org.folkmoot.model.response.Question;
import org.folkmoot.service.suggest.LearningLoader;
import org.folkmoot.service.suggest.LearningState;
import org.folkmoot.service.suggest.SuggestionService;
import org.folkmoot.store.Store;
import org.folkmoot.store.report.RandomSampleDao;
import org.folkmoot.store.report.RandomSampleDao.Drawn;
import org.folkmoot.store.review.ResponseDao;
import org.folkmoot.store.suggest.DerivedDao;
import org.folkmoot.store.suggest.EmbeddingDao;
import org.folkmoot.store.suggest.LearningDao.Response;
import org.folkmoot.tagging.learning.Labels;
import org.folkmoot.tagging.learning.LearnedModel;
import org.folkmoot.tagging.learning.Learner;
import org.jdbi.v3.core.Handle;

/**
 * Estimates from random samples how common themes will be once everything is coded, and how much is still unfound.
 * Predictions of the learned model narrow the estimates and cannot make them wrong.
 */
public final class EstimateService {
    /** With more responses the model would take minutes, so only the sample is used. */
    private static final long MOST_RESPONSES = 100_000;

    private static final int STEP = 200;

    private final Store store;
    private final long mostResponses;
    private final LearningLoader loader = new LearningLoader();
    private final RandomSampleDao samples = new RandomSampleDao();
    private final EmbeddingDao embeddings = new EmbeddingDao();
    private final DerivedDao derived = new DerivedDao();
    private String madeFrom = "";
    private List<QuestionEstimates> made = List.of();

    public EstimateService(Store store) {
        this(store, MOST_RESPONSES);
    }

    /** @param mostResponses with more responses, no predictions are made */
    public EstimateService(Store store, long mostResponses) {
        this.store = store;
        this.mostResponses = mostResponses;
    }

    /** Everything read in one snapshot. */
    private record State(
            String key,
            List<Drawn> samples,
            List<Long> lastRanks,
            List<Question> questions,
            Optional<LearningState> learning,
            boolean learnable) {}

    /**
     * Estimates for every question with a random sample. Takes some seconds, unless nothing has changed since the last
     * call.
     *
     * @param progress receives responses
     * @throws org.folkmoot.model.CancelledException if asked to stop
     * @throws org.folkmoot.model.refusal.Refusal if rules cannot be read
     */
    public List<QuestionEstimates> estimates(Progress progress) {
        return store.readConcurrently(handle -> estimates(handle, progress));
    }

    /** As above, within an open read. */
    synchronized List<QuestionEstimates> estimates(Handle handle, Progress progress) {
        // Most files have no sample and need not be read for that.
        if (samples.all(handle).isEmpty()) {
            return List.of();
        }
        State state = read(handle);
        if (state.learning().isPresent()) {
            made = estimates(state, state.learning().get(), progress);
            madeFrom = state.key();
        }
        return made;
    }

    private State read(Handle handle) {
        Optional<String> version = embeddings.version(handle);
        String key = loader.key(handle, version) + " " + samples.state(handle);
        List<Drawn> drawn = samples.all(handle);
        boolean known = key.equals(madeFrom);
        return new State(
                key,
                drawn,
                drawn.stream()
                        .map(each -> samples.lastRank(handle, each.id()).orElse(-1L))
                        .toList(),
                new ResponseDao().questions(handle),
                known ? Optional.empty() : Optional.of(loader.load(handle, version, Optional.empty())),
                derived.countTexts(handle) <= mostResponses);
    }

    private static List<QuestionEstimates> estimates(State state, LearningState learning, Progress progress) {
        List<Labels> known = learning.known();
        Optional<LearnedModel> model = state.learnable() && known.size() >= SuggestionService.FEWEST_CODED
                ? Optional.of(new Learner(learning.corpus(), learning.described(), learning.prior(), learning.rules())
                        .learn(known))
                : Optional.empty();
        List<SampleTally> tallies = IntStream.range(0, state.samples().size())
                .mapToObj(i -> new SampleTally(
                        state.samples().get(i),
                        state.lastRanks().get(i),
                        learning.themes().size()))
                .toList();
        int size = learning.responses().size();
        for (int text = 0; text < size; text++) {
            if (text % STEP == 0) {
                progress.step(text, size);
            }
            Response response = learning.responses().get(text);
            for (SampleTally tally : tallies) {
                if (response.answering() && response.questionId() == tally.questionId()) {
                    int at = text;
                    tally.add(
                            response,
                            learning.labels().get(text).map(each -> each.withGroups(learning.described())),
                            model.map(each -> each.unseenScores(at)));
                }
            }
        }
        progress.step(size, size);
        return tallies.stream()
                .map(tally -> tally.estimates(state.questions(), learning.themes(), model.isPresent()))
                .toList();
    }
}
