package org.folkmoot.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.counting.Estimate;

/**
 * What is known of one theme among the responses to one question while coding is incomplete. Responses that were done
 * before the random sample was drawn count as coded. Of the others, only the sampled responses that are read in sample
 * order without a gap are informative, because responses chosen by a coder are not a random sample.
 */
public final class PartialCoding {
    /** What is known of the theme on a response. */
    public enum Known {
        YES,
        NO,
        /** Nobody has considered every theme for the response yet. */
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

    /** Adds a response that was done before the sample was drawn. */
    public void before(boolean has) {
        knownBefore++;
        haveBefore += has ? 1 : 0;
        count(has ? Known.YES : Known.NO);
    }

    /**
     * Adds any other response outside the sample.
     *
     * @param predicted score from a model trained without this response; 0 if there is no model
     */
    public void outside(Known known, double predicted) {
        frame++;
        sum += predicted;
        squares += predicted * predicted;
        count(known);
    }

    /**
     * Adds a sampled response.
     *
     * @param rank position in sample order
     * @param done whether every theme was considered; before that, known codings are ignored too, because responses
     * with a theme would otherwise enter sooner than those without
     * @param predicted score from a model trained without this response; 0 if there is no model
     */
    public void sampled(long rank, boolean done, Known known, double predicted) {
        outside(known, predicted);
        members.add(new Member(rank, done ? known : Known.OPEN, predicted));
    }

    private void count(Known known) {
        have += known == Known.YES ? 1 : 0;
        haveNot += known == Known.NO ? 1 : 0;
    }

    /** Number of responses currently known to have the theme. */
    public long confirmed() {
        return have;
    }

    /** Number of sampled responses known without a gap, in sample order. */
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

    /**
     * Estimated number of responses that will have the theme once all are coded; empty while too little of the sample
     * has been read.
     */
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
        // Existing codings bound the estimate on both sides, however they were chosen.
        return Optional.of(share.scaled((double) frame, (double) haveBefore)
                .within((double) have, (double) (knownBefore + frame - haveNot)));
    }
}
