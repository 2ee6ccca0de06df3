package org.folkmoot.service.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.folkmoot.model.counting.RandomSample;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.AnalysisReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Question;
import org.folkmoot.store.Store;
import org.folkmoot.store.report.RandomSampleDao;
import org.folkmoot.store.report.RandomSampleDao.Drawn;
import org.folkmoot.store.report.RandomSampleDao.Member;
import org.folkmoot.store.report.RandomSampleDao.Response;
import org.folkmoot.store.review.ResponseDao;
import org.folkmoot.store.steps.StepDao;
import org.folkmoot.summary.RandomOrder;
import org.jdbi.v3.core.Handle;

/**
 * Draws random samples of the responses to a question. Each question has one sample: later draws continue in the same
 * order and include responses that arrived since. Responses that were done before the first draw are known and not
 * drawn.
 */
public final class RandomSampleService {
    /** Seeds are short, because people read them out and retype them. */
    private static final long SEEDS = 1_000_000_000;

    private final Store store;
    private final String coder;
    private final StepDao steps;
    private final RandomGenerator random;
    private final RandomSampleDao samples = new RandomSampleDao();
    private final ResponseDao responses = new ResponseDao();

    /** @param random generates the seeds */
    public RandomSampleService(Store store, String coder, Clock clock, RandomGenerator random) {
        this.store = store;
        this.coder = coder;
        this.steps = new StepDao(clock);
        this.random = random;
    }

    private record Ranked(Response response, long rank) {}

    /** The current sample of a question; empty if none was drawn. */
    public Optional<RandomSample> of(long questionId) {
        return store.readConcurrently(
                handle -> samples.ofQuestion(handle, questionId).map(drawn -> state(handle, drawn)));
    }

    /** Number of counted responses to a question that are not done. */
    public long open(long questionId) {
        return store.readConcurrently(handle -> samples.responses(handle, questionId).stream()
                .filter(response -> response.doneAt() == 0)
                .count());
    }

    /**
     * Draws until the sample has {@code size} responses, if there are that many. A larger sample only gains late
     * responses whose rank is below its last member's.
     *
     * @param size at least 1
     * @throws Refusal if every response is done already, or the size is less than 1
     */
    public RandomSample draw(long questionId, int size) {
        if (size < 1) {
            throw Refusal.of(AnalysisReason.SAMPLE_EMPTY);
        }
        return store.write(handle -> {
            Question question = responses.questions(handle).stream()
                    .filter(each -> each.id() == questionId)
                    .findFirst()
                    .orElseThrow();
            Optional<Drawn> before = samples.ofQuestion(handle, questionId);
            Step step = steps.begin(handle, coder, StepKind.SAMPLE, question.code());
            Drawn drawn = before.orElseGet(() -> samples.create(handle, step, questionId, random.nextLong(SEEDS)));
            List<Ranked> frame = frame(handle, drawn);
            if (frame.isEmpty()) {
                throw Refusal.of(AnalysisReason.ALL_DONE, question.code());
            }
            long last = samples.lastRank(handle, drawn.id()).orElse(-1L);
            long upTo =
                    Math.max(last, frame.get(Math.min(size, frame.size()) - 1).rank());
            samples.add(
                    handle,
                    step,
                    drawn.id(),
                    frame.stream()
                            .filter(each ->
                                    each.rank() <= upTo && !each.response().member())
                            .map(each -> new Member(each.response().responseId(), each.rank()))
                            .toList());
            return state(handle, drawn);
        });
    }

    private RandomSample state(Handle handle, Drawn drawn) {
        long last = samples.lastRank(handle, drawn.id()).orElse(-1L);
        List<Ranked> frame = frame(handle, drawn);
        List<Response> sample = frame.stream()
                .takeWhile(each -> each.rank() <= last)
                .map(Ranked::response)
                .toList();
        return new RandomSample(
                drawn.id(),
                drawn.questionId(),
                drawn.seed(),
                drawn.at(),
                frame.size(),
                sample.size(),
                (int) sample.stream().filter(each -> !each.member()).count(),
                (int) sample.stream().takeWhile(each -> each.doneAt() > 0).count(),
                (int) sample.stream().filter(each -> each.doneAt() > 0).count());
    }

    /** The sampling frame, in sample order: all responses except those that were done before the first draw. */
    private List<Ranked> frame(Handle handle, Drawn drawn) {
        long at = StepDao.micros(drawn.at());
        RandomOrder order = new RandomOrder(drawn.seed());
        List<Ranked> frame = new ArrayList<>();
        for (Response response : samples.responses(handle, drawn.questionId())) {
            if (response.doneAt() == 0 || response.doneAt() > at) {
                frame.add(new Ranked(response, order.rank(response.reference())));
            }
        }
        frame.sort(Comparator.comparingLong(Ranked::rank));
        return frame;
    }
}
