package org.folkmoot.tagging;

import java.util.List;
import org.folkmoot.model.coding.Suggestion;

/**
 * The matches of one theme's rules. An existing rule suggestion of this theme becomes invalid if its version differs,
 * or its text is not among {@code textIds}.
 *
 * @param version fingerprint of the rules, as in {@link Suggestion#version}
 * @param textIds all current texts that match, ascending
 * @param fresh suggestions for texts that had none, ascending by text
 */
public record ThemeSuggestions(long themeId, String version, List<Long> textIds, List<Suggestion> fresh) {
    public ThemeSuggestions {
        textIds = List.copyOf(textIds);
        fresh = List.copyOf(fresh);
    }
}
