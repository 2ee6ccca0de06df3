package org.folkmoot.service.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.folkmoot.model.Batch;
import org.folkmoot.model.BatchKind;
import org.folkmoot.model.Question;
import org.folkmoot.model.RandomSample;
import org.folkmoot.model.Refusal;
import org.folkmoot.store.AnswerDao;
import org.folkmoot.store.BatchDao;
import org.folkmoot.store.RandomSampleDao;
import org.folkmoot.store.RandomSampleDao.Answer;
import org.folkmoot.store.RandomSampleDao.Drawn;
import org.folkmoot.store.RandomSampleDao.Member;
import org.folkmoot.store.Store;
import org.folkmoot.summary.RandomOrder;
import org.jdbi.v3.core.Handle;

/**
 * Draws random samples of the answers to a question. Each question has one, drawn once: later draws add what comes next
 * in the same order, answers that came in since included. What was done before the first draw is known and not drawn.
 */
public final class RandomSampleService {
    /** Seeds are read out and typed again, so they stay short. */
    private static final long SEEDS = 1_000_000_000;

    private final Store store;
    private final String coder;
    private final BatchDao batches;
    private final RandomGenerator random;
    private final RandomSampleDao samples = new RandomSampleDao();
    private final AnswerDao answers = new AnswerDao();

    /** @param random gives the seeds */
    public RandomSampleService(Store store, String coder, Clock clock, RandomGenerator random) {
        this.store = store;
        this.coder = coder;
        this.batches = new BatchDao(clock);
        this.random = random;
    }

    private record Ranked(Answer answer, long rank) {}

    /** The sample of a question as it stands; empty if none was drawn. */
    public Optional<RandomSample> of(long questionId) {
        return store.readAside(handle -> samples.ofQuestion(handle, questionId).map(drawn -> state(handle, drawn)));
    }

    /** How many answers to a question that count are not done. */
    public long open(long questionId) {
        return store.readAside(handle -> samples.answers(handle, questionId).stream()
                .filter(answer -> answer.doneAt() == 0)
                .count());
    }

    /**
     * Draws so many answers that the sample has {@code size}, if there are that many. One that has more stays as it is,
     * but for answers that came later and belong in between.
     *
     * @param size at least 1
     * @throws Refusal if every answer is done already, or the size is less than 1
     */
    public RandomSample draw(long questionId, int size) {
        if (size < 1) {
            throw Refusal.usage("A random sample needs at least one response.");
        }
        return store.write(handle -> {
            Question question = answers.questions(handle).stream()
                    .filter(each -> each.id() == questionId)
                    .findFirst()
                    .orElseThrow();
            Optional<Drawn> before = samples.ofQuestion(handle, questionId);
            Batch batch = batches.begin(handle, coder, BatchKind.SAMPLE, question.code());
            Drawn drawn = before.orElseGet(() -> samples.create(handle, batch, questionId, random.nextLong(SEEDS)));
            List<Ranked> frame = frame(handle, drawn);
            if (frame.isEmpty()) {
                throw Refusal.input("Every response to " + question.code()
                        + " is done, so there is nothing to estimate: the counts are final.");
            }
            long last = samples.lastRank(handle, drawn.id()).orElse(-1L);
            long upTo =
                    Math.max(last, frame.get(Math.min(size, frame.size()) - 1).rank());
            samples.add(
                    handle,
                    batch,
                    drawn.id(),
                    frame.stream()
                            .filter(each ->
                                    each.rank() <= upTo && !each.answer().member())
                            .map(each -> new Member(each.answer().answerId(), each.rank()))
                            .toList());
            return state(handle, drawn);
        });
    }

    private RandomSample state(Handle handle, Drawn drawn) {
        long last = samples.lastRank(handle, drawn.id()).orElse(-1L);
        List<Ranked> frame = frame(handle, drawn);
        List<Answer> sample = frame.stream()
                .takeWhile(each -> each.rank() <= last)
                .map(Ranked::answer)
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

    /** What the sample stands for, in its order: all answers but those that were done before it was drawn. */
    private List<Ranked> frame(Handle handle, Drawn drawn) {
        long at = BatchDao.micros(drawn.at());
        RandomOrder order = new RandomOrder(drawn.seed());
        List<Ranked> frame = new ArrayList<>();
        for (Answer answer : samples.answers(handle, drawn.questionId())) {
            if (answer.doneAt() == 0 || answer.doneAt() > at) {
                frame.add(new Ranked(answer, order.rank(answer.reference())));
            }
        }
        frame.sort(Comparator.comparingLong(Ranked::rank));
        return frame;
    }
}
