package org.folkmoot.model;

import java.util.List;

/** A reason to look at the coding of an answer again. */
public sealed interface CodingDoubt {
    /**
     * Another answer to the question has the same words.
     *
     * @param reference of the other
     * @param themeIds that one of the two has and the other lacks
     */
    record Twin(long textId, String reference, List<Long> themeIds) implements CodingDoubt {
        public Twin {
            themeIds = List.copyOf(themeIds);
        }
    }

    /**
     * The model, had it not seen how the answer is coded, would have coded it otherwise.
     *
     * @param coded whether the answer has the theme
     * @param score what the model gives it, from 0 to 1
     */
    record Learned(long themeId, boolean coded, double score) implements CodingDoubt {}
}
