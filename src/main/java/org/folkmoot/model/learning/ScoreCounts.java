package org.folkmoot.model.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * A histogram of scores, in hundredths rounded down.
 *
 * @param bySteps counts for the scores 0, 0.01 and so on up to 1; {@value #STEPS} plus one entries
 */
public record ScoreCounts(List<Integer> bySteps) {
    public static final int STEPS = 100;

    public static final ScoreCounts NONE = of(new int[STEPS + 1]);

    public ScoreCounts {
        bySteps = List.copyOf(bySteps);
        if (bySteps.size() != STEPS + 1) {
            throw new IllegalArgumentException("scores go from 0 to " + STEPS + " hundredths");
        }
    }

    public static ScoreCounts of(int[] bySteps) {
        List<Integer> counts = new ArrayList<>(bySteps.length);
        for (int count : bySteps) {
            counts.add(count);
        }
        return new ScoreCounts(counts);
    }

    /** The bucket of a score from 0 to 1. */
    public static int step(double score) {
        int step = (int) (score * STEPS);
        // 0.29 times 100 is slightly less than 29 in binary floating point.
        return step < STEPS && (step + 1) / (double) STEPS <= score ? step + 1 : step;
    }

    public int at(int step) {
        return bySteps.get(step);
    }

    /** Number of scores of at least that many hundredths. */
    public int atLeast(int step) {
        return bySteps.subList(step, bySteps.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    public int total() {
        return atLeast(0);
    }
}
