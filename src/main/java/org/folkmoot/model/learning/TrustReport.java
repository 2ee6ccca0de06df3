package org.folkmoot.model.learning;

import java.util.List;

/**
 * How far suggestions can be trusted.
 *
 * @param themes active themes, most open suggestions first
 * @param learned whether anything has been learned yet
 * @param coded responses that are done or have a decision
 * @param needed number of coded responses needed to learn
 * @param most number of responses above which nothing is learned in the background
 * @param responses number of responses
 */
public record TrustReport(
        List<ThemeTrust> themes, boolean learned, long coded, long needed, long most, long responses) {
    public TrustReport {
        themes = List.copyOf(themes);
    }
}
