package org.folkmoot.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Estimate;

/**
 * What is known of one theme among the answers to one question while only some are coded. Answers that were done before
 * the random sample was drawn count as they are coded; of all others only those of the sample that are read in its order
 * without a gap tell how common the theme is, since what somebody went looking for is no sample of anything.
 */
public final class PartialCoding {
    /** What is known of the theme on an answer. */
    public enum Known {
        YES,
        NO,
        /** Nobody has considered every theme for it yet. */
        OPEN
    }

    private record Member(long rank, Known known, double predicted) {}

    private final PrevalenceEstimator estimator = new PrevalenceEstimator();
    private final List<Member> members = new ArrayList<>();
    private long knownBefore;
    private long haveBefore;
    private long frame;
    private double sum;
    private double squares;
    private long have;
    private long haveNot;

    /** An answer that was done before the sample was drawn. */
    public void before(boolean has) {
        knownBefore++;
        haveBefore += has ? 1 : 0;
        count(has ? Known.YES : Known.NO);
    }

    /**
     * Any other answer that is not of the sample.
     *
     * @param predicted by a model that has not seen how it is coded; 0 where there is none
     */
    public void outside(Known known, double predicted) {
        frame++;
        sum += predicted;
        squares += predicted * predicted;
        count(known);
    }

    /**
     * An answer of the sample.
     *
     * @param rank where it stands in the sample's order
     * @param done whether every theme was considered for it; before that, not even what is known of it tells, or those
     *     with a theme would be in sooner than those without
     * @param predicted as above
     */
    public void sampled(long rank, boolean done, Known known, double predicted) {
        outside(known, predicted);
        members.add(new Member(rank, done ? known : Known.OPEN, predicted));
    }

    private void count(Known known) {
        have += known == Known.YES ? 1 : 0;
        haveNot += known == Known.NO ? 1 : 0;
    }

    /** How many answers have it by now. */
    public long confirmed() {
        return have;
    }

    /** How many answers of the sample, in its order, are known without a gap. */
    public int read() {
        return sample().size();
    }

    private List<PrevalenceEstimator.Read> sample() {
        members.sort(Comparator.comparingLong(Member::rank));
        return members.stream()
                .takeWhile(each -> each.known() != Known.OPEN)
                .map(each -> new PrevalenceEstimator.Read(each.known() == Known.YES, each.predicted()))
                .toList();
    }

    /** How many answers will have it once all are coded; empty while too little of the sample is read. */
    public Optional<Estimate> respondents() {
        List<PrevalenceEstimator.Read> sample = sample();
        if (frame == 0) {
            return Optional.of(Estimate.exactly((double) haveBefore));
        }
        if (sample.size() < Math.min(frame, PrevalenceEstimator.MIN_SAMPLE)) {
            return Optional.empty();
        }
        double mean = sum / (double) frame;
        Estimate share = estimator.share(
                frame,
                sample,
                new PrevalenceEstimator.Predictions(mean, Math.max(0, squares / (double) frame - mean * mean)));
        // What is coded already bounds it from both sides, whoever chose what to code.
        return Optional.of(share.scaled((double) frame, (double) haveBefore)
                .within((double) have, (double) (knownBefore + frame - haveNot)));
    }
}
