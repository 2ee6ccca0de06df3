package org.folkmoot.model.response;

import java.util.Optional;

/**
 * The order of listed responses. Ties are in order of arrival.
 *
 * @param attributeId the attribute to sort by; empty unless {@link By#ATTRIBUTE}
 * @param themeId the theme or theme group to sort by; empty unless {@link By#LIKELY}
 */
public record Sort(By by, Optional<Long> attributeId, Optional<Long> themeId, boolean descending) {
    /** Order of arrival. */
    public static final Sort ARRIVAL = of(By.ARRIVAL, false);

    public static Sort of(By by, boolean descending) {
        return new Sort(by, Optional.empty(), Optional.empty(), descending);
    }

    /** By an attribute's values in their own order; respondents without a value come last. */
    public static Sort attribute(long attributeId, boolean descending) {
        return new Sort(By.ATTRIBUTE, Optional.of(attributeId), Optional.empty(), descending);
    }

    /** By score for a theme or a descendant, highest first; responses without such a suggestion come last. */
    public static Sort likely(long themeId) {
        return new Sort(By.LIKELY, Optional.empty(), Optional.of(themeId), true);
    }

    /** The reverse order. */
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
        /** By how much coding them would teach the model; those that teach nothing come last. */
        TO_LEARN,
        /** By how doubtful their coding is to the model; those without doubts come last. */
        SUSPICIOUS,
        /** In the order of the random sample; responses outside it come last. */
        SAMPLE,
        /** By score of a theme's open suggestion; responses without one come last. */
        LIKELY
    }
}
