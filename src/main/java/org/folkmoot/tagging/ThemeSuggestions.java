package org.folkmoot.tagging;

import java.util.List;
import org.folkmoot.model.Suggestion;

/**
 * What the rules of one theme found. A rule suggestion of this theme that is of another version, or whose text is not
 * among {@code textIds}, no longer holds.
 *
 * @param version fingerprint of the rules, as in {@link Suggestion#version}
 * @param textIds all current texts that match, ascending
 * @param fresh suggestions for those of them that were not known, ascending by text
 */
public record ThemeSuggestions(long themeId, String version, List<Long> textIds, List<Suggestion> fresh) {
    public ThemeSuggestions {
        textIds = List.copyOf(textIds);
        fresh = List.copyOf(fresh);
    }
}
