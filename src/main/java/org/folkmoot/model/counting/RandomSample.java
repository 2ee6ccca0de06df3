package org.folkmoot.model.counting;

import java.time.Instant;

/**
 * The current state of a random sample of the responses to a question.
 *
 * @param seed determines the order of all responses, see {@code RandomOrder}
 * @param drawnAt when it was first drawn; responses done before need no sample
 * @param frame number of responses it represents
 * @param size number of responses to sample
 * @param missing how many of {@code size} arrived later and are not yet members
 * @param read how many of {@code size}, in order, are done without a gap
 * @param done how many of {@code size} are done
 */
public record RandomSample(
        long id, long questionId, long seed, Instant drawnAt, int frame, int size, int missing, int read, int done) {}
