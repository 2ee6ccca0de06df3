package org.folkmoot.ui.review.list;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.Condition;
import org.folkmoot.model.Question;
import org.folkmoot.model.RandomSample;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.ResponseFilter.State;
import org.folkmoot.model.Sort;
import org.folkmoot.service.report.RandomSampleService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ListQuery;
import org.folkmoot.ui.review.state.Narrowing;

/** The random sample of one question: how it stands, drawing it, and listing it. */
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
     * How it stands.
     *
     * @param busy whether this is about to change
     * @param open how many responses to the question are not done; 0 where a sample was drawn
     * @param sample what was drawn; empty before
     * @param problem why something did not work, in a sentence; empty if nothing is amiss
     */
    public record Standing(boolean busy, long open, Optional<RandomSample> sample, String problem) {
        static final Standing READING = new Standing(true, 0, Optional.empty(), "");

        private Standing working() {
            return new Standing(true, open, sample, "");
        }

        private Standing failed(String why) {
            return new Standing(false, open, sample, why);
        }

        /** How many responses the sample stands for, or would stand for. */
        public long frame() {
            return sample.map(each -> (long) each.frame()).orElse(open);
        }
    }

    /** Reads how it stands. */
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
     * Draws until the sample has so many responses, then lists those of it that are to be read.
     *
     * @param then hears that it is done
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

    /** Lists what is to be read of the sample, in its order. */
    public void list() {
        ListQuery wanted = ListQuery.ALL
                .withState(State.TO_DO)
                .with(new Condition.Sampled())
                .withSort(Sort.of(Sort.By.SAMPLE, false));
        if (wanted.equals(narrowing.query())) {
            // The same list has other responses now.
            narrowing.show(ListQuery.ALL);
        }
        narrowing.show(wanted);
    }

    /**
     * How far off an estimate may be for a theme on one response in ten, without any help from a model.
     *
     * @param read how many responses of the sample are read
     * @param frame how many it stands for
     * @return in points of a hundred
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
