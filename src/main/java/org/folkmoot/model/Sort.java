package org.folkmoot.model;

import java.util.Optional;

/**
 * In which order answers are listed. Equal ones follow in order of arrival.
 *
 * @param attributeId by which attribute; empty unless {@link By#ATTRIBUTE}
 * @param themeId by which theme or theme group; empty unless {@link By#LIKELY}
 */
public record Sort(By by, Optional<Long> attributeId, Optional<Long> themeId, boolean descending) {
    /** As they came in. */
    public static final Sort ARRIVAL = of(By.ARRIVAL, false);

    public static Sort of(By by, boolean descending) {
        return new Sort(by, Optional.empty(), Optional.empty(), descending);
    }

    /** By an attribute's values in their own order; respondents without one come last. */
    public static Sort attribute(long attributeId, boolean descending) {
        return new Sort(By.ATTRIBUTE, Optional.of(attributeId), Optional.empty(), descending);
    }

    /** The likeliest for a theme, or for one below it, first; those for which it is not suggested come last. */
    public static Sort likely(long themeId) {
        return new Sort(By.LIKELY, Optional.empty(), Optional.of(themeId), true);
    }

    /** The other way round. */
    public Sort reversed() {
        return new Sort(by, attributeId, themeId, !descending);
    }

    public enum By {
        ARRIVAL,
        REFERENCE,
        /** By number of words. */
        LENGTH,
        /** Unread, in progress, done, not counted. */
        STATUS,
        /** By number of themes applied. */
        THEMES,
        ATTRIBUTE,
        /** By how much a decision on them would teach; those that teach nothing come last. */
        TO_LEARN,
        /** By how much the model doubts what was decided; those that it does not doubt come last. */
        SUSPICIOUS,
        /** In the order of the random sample; those that were not drawn come last. */
        SAMPLE,
        /** By score of a theme's open suggestion; those without one come last. */
        LIKELY
    }
}
