package org.folkmoot.model.coding;

import java.util.List;

/** A reason to review the coding of a response. */
public sealed interface CodingDoubt {
    /**
     * Another response to the question has identical text.
     *
     * @param reference of the other response
     * @param themeIds themes that only one of the two has
     */
    record Twin(long textId, String reference, List<Long> themeIds) implements CodingDoubt {
        public Twin {
            themeIds = List.copyOf(themeIds);
        }
    }

    /**
     * The model, trained without this response, would code it differently.
     *
     * @param coded whether the response has the theme
     * @param score the model's score for it, from 0 to 1
     */
    record Learned(long themeId, boolean coded, double score) implements CodingDoubt {}
}
