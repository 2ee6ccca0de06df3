package org.folkmoot.service.codeframe;

import java.util.List;

/**
 * What rules would match, before they are saved.
 *
 * @param matches counted responses that match
 * @param coded how many of them have the theme already
 * @param rejected for how many of them a coder has rejected the theme
 * @param samples the first few
 */
public record RuleTrial(int matches, int coded, int rejected, List<Sample> samples) {
    public RuleTrial {
        samples = List.copyOf(samples);
    }

    /** A match with some context. */
    public record Sample(long textId, String reference, String before, String match, String after) {}
}
