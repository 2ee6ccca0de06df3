package org.folkmoot.model;

import java.util.Optional;

/**
 * In which order answers are listed. Equal ones follow in order of arrival.
 *
 * @param attributeId by which attribute; empty unless {@link By#ATTRIBUTE}
 */
public record Sort(By by, Optional<Long> attributeId, boolean descending) {
    /** As they came in. */
    public static final Sort ARRIVAL = new Sort(By.ARRIVAL, Optional.empty(), false);

    public static Sort of(By by, boolean descending) {
        return new Sort(by, Optional.empty(), descending);
    }

    /** By an attribute's values in their own order; respondents without one come last. */
    public static Sort attribute(long attributeId, boolean descending) {
        return new Sort(By.ATTRIBUTE, Optional.of(attributeId), descending);
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
        ATTRIBUTE
    }
}
