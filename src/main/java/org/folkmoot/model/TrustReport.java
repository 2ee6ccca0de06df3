package org.folkmoot.model;

import java.util.List;

/**
 * How far suggestions can be trusted.
 *
 * @param themes in use, those with the most open suggestions first
 * @param learned whether anything was learned yet
 * @param coded responses that are done or have a decision
 * @param needed so many of them it takes to learn
 * @param most with more responses than that, nothing is learned beside the coding
 * @param responses how many there are
 */
public record TrustReport(
        List<ThemeTrust> themes, boolean learned, long coded, long needed, long most, long responses) {
    public TrustReport {
        themes = List.copyOf(themes);
    }
}
