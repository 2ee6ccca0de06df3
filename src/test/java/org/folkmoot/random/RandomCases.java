package org.folkmoot.random;

import java.util.Random;
import java.util.SplittableRandom;

/**
 * Checks a property on many random cases: the same ones on every build, so that a build does not fail by chance, and
 * new ones with the profile {@code nightly}. A failure names the seed of its case, and
 * {@code mvn test -Dtest=... -Dfolkmoot.seed=N} runs that case first.
 */
public final class RandomCases {
    private static final String SEED = "folkmoot.seed";
    private static final String NEW_CASES = "folkmoot.new-cases";
    private static final long FIRST_SEED = 20_261_201;
    private static final int EDGE_ONE_IN = 8;

    /** A property of whatever it takes from the random numbers: returns if it holds, throws if not. */
    @FunctionalInterface
    public interface Property {
        void check(Random random) throws Exception;
    }

    private RandomCases() {}

    public static void check(int cases, Property property) {
        check(cases, Long.getLong(SEED, Boolean.getBoolean(NEW_CASES) ? System.nanoTime() : FIRST_SEED), property);
    }

    /** The same cases on each run. */
    public static void check(int cases, long firstSeed, Property property) {
        for (int i = 0; i < cases; i++) {
            long seed = firstSeed + i;
            try {
                property.check(of(seed));
            } catch (Exception | AssertionError e) {
                throw new AssertionError(
                        "Case %d of %d failed. Repeat it with -D%s=%d. %s"
                                .formatted(i + 1, cases, SEED, seed, e.getMessage()),
                        e);
            }
        }
    }

    /** Seeds that follow each other give {@link Random} similar first numbers, so they are mixed before. */
    private static Random of(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }

    /** A place from 0 to {@code last}, both included and both more often than others. */
    public static int place(Random random, int last) {
        return switch (random.nextInt(2 * EDGE_ONE_IN)) {
            case 0 -> 0;
            case 1 -> last;
            default -> random.nextInt(last + 1);
        };
    }
}
