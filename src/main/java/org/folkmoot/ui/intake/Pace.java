package org.folkmoot.ui.intake;

import java.util.OptionalLong;

/**
 * Progress of a run.
 *
 * @param share from 0 to 1, or -1 if unknown
 * @param secondsLeft estimate from the time taken so far
 */
public record Pace(double share, OptionalLong secondsLeft) {
    static final Pace START = new Pace(-1, OptionalLong.empty());
}
