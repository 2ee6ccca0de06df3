package org.folkmoot.tagging;

import java.util.List;
import org.folkmoot.model.Proposal;

/**
 * What the rules of one theme found. A rule proposal of this theme that is of another version, or whose text is not
 * among {@code textIds}, no longer holds.
 *
 * @param version fingerprint of the rules, as in {@link Proposal#version}
 * @param textIds all current texts that match, ascending
 * @param fresh proposals for those of them that were not known, ascending by text
 */
public record ThemeProposals(long themeId, String version, List<Long> textIds, List<Proposal> fresh) {
    public ThemeProposals {
        textIds = List.copyOf(textIds);
        fresh = List.copyOf(fresh);
    }
}
