package org.folkmoot.service.campaign;

import org.folkmoot.model.text.LetterDifferences;

/**
 * A member of a campaign compared with the common letter.
 *
 * @param done whether it is marked done
 * @param distressing whether it is flagged as distressing
 * @param differences passages that only one of the two has, each in code points of its own text
 */
public record Compared(
        long textId, String reference, String text, boolean done, boolean distressing, LetterDifferences differences) {
    /** Whether it adds anything of its own, even a single changed word. */
    public boolean adds() {
        return !differences.added().isEmpty();
    }
}
