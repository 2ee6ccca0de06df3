package org.folkmoot.model;

import java.time.Instant;

/**
 * A random sample of the answers to a question, as it stands.
 *
 * @param seed puts every answer in its place, see {@code RandomOrder}
 * @param drawnAt when it was first drawn; what was done before is known and needs no sample
 * @param frame how many answers it stands for
 * @param size how many of those it asks for
 * @param missing how many of {@code size} came later and are not among its members yet
 * @param read how many of {@code size}, in their order, are done without a gap
 * @param done how many of {@code size} are done
 */
public record RandomSample(
        long id, long questionId, long seed, Instant drawnAt, int frame, int size, int missing, int read, int done) {}
