package org.folkmoot.service.codeframe;

import java.util.List;

/**
 * What rules would find, before they are anybody's.
 *
 * @param matches answers that match and count
 * @param coded how many of them have the theme already
 * @param rejected of how many of them somebody has said that the theme does not fit
 * @param samples the first few
 */
public record RuleTrial(int matches, int coded, int rejected, List<Sample> samples) {
    public RuleTrial {
        samples = List.copyOf(samples);
    }

    /** A stretch of an answer: what matches, and some words around it. */
    public record Sample(long textId, String reference, String before, String match, String after) {}
}
