package org.folkmoot.ui.review.list;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.counting.RandomSample;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.Sort;
import org.folkmoot.service.report.RandomSampleService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ListQuery;
import org.folkmoot.ui.review.state.Narrowing;

/** The random sample of one question: its state, drawing it and listing it. */
public final class RandomSampleViewModel {
    private final RandomSampleService samples;
    private final Background background;
    private final Question question;
    private final Narrowing narrowing;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.READING);

    public RandomSampleViewModel(
            RandomSampleService samples, Background background, Question question, Narrowing narrowing) {
        this.samples = samples;
        this.background = background;
        this.question = question;
        this.narrowing = narrowing;
    }

    /**
     * The state of the sample.
     *
     * @param busy whether this is about to change
     * @param open number of responses that are not done; 0 once a sample has been drawn
     * @param sample the sample; empty before it is drawn
     * @param problem a sentence that says what went wrong; empty if nothing did
     */
    public record Standing(boolean busy, long open, Optional<RandomSample> sample, String problem) {
        static final Standing READING = new Standing(true, 0, Optional.empty(), "");

        private Standing working() {
            return new Standing(true, open, sample, "");
        }

        private Standing failed(String why) {
            return new Standing(false, open, sample, why);
        }

        /** The number of responses that the sample represents, or would represent. */
        public long frame() {
            return sample.map(each -> (long) each.frame()).orElse(open);
        }
    }

    /** Reads the state. */
    public void load() {
        background
                .aside(() -> {
                    Optional<RandomSample> sample = samples.of(question.id());
                    long open = sample.isPresent() ? 0 : samples.open(question.id());
                    return new Standing(false, open, sample, "");
                })
                .onSuccess(standing::set)
                .onError(Refusal.class, refusal -> standing.set(standing.get().failed(Messages.of(refusal))))
                .start();
    }

    /**
     * Draws until the sample has the given size, then lists the responses to read.
     *
     * @param then runs when done
     */
    public void draw(int size, Runnable then) {
        standing.set(standing.get().working());
        background
                .write(() -> samples.draw(question.id(), size))
                .onSuccess(sample -> {
                    standing.set(new Standing(false, 0, Optional.of(sample), ""));
                    list();
                    then.run();
                })
                .onError(Refusal.class, refusal -> standing.set(standing.get().failed(Messages.of(refusal))))
                .start();
    }

    /** Lists the unread part of the sample, in sample order. */
    public void list() {
        ListQuery wanted = ListQuery.ALL
                .withState(CodingState.TO_DO)
                .with(new Condition.Sampled())
                .withSort(Sort.of(Sort.By.SAMPLE, false));
        if (wanted.equals(narrowing.query())) {
            // The same list has other responses now.
            narrowing.show(ListQuery.ALL);
        }
        narrowing.show(wanted);
    }

    /**
     * The margin of error for a theme with a true share of one in ten, without help from a model.
     *
     * @param read number of sampled responses that have been read
     * @param frame number of responses that the sample represents
     * @return in percentage points
     */
    static double points(long read, long frame) {
        return 196 * Math.sqrt(0.1 * 0.9 / read * Math.max(0, 1 - read / (double) Math.max(1, frame)));
    }

    public Question question() {
        return question;
    }

    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }
}
