package org.folkmoot.ui.intake;

import java.util.OptionalLong;

/**
 * How far a run is.
 *
 * @param share from 0 to 1, or -1 where unknown
 * @param secondsLeft as far as can be told from the time taken so far
 */
public record Pace(double share, OptionalLong secondsLeft) {
    static final Pace START = new Pace(-1, OptionalLong.empty());
}
