package org.folkmoot.model.text;

import java.util.List;

/**
 * Near-identical responses from two or more respondents.
 *
 * @param letter text id of the most typical member, whose text is the common letter
 * @param members in input order, including the letter itself
 */
public record CampaignGroup(long letter, List<Member> members) {
    public CampaignGroup {
        members = List.copyOf(members);
    }

    /**
     * One response of a group.
     *
     * @param likeness Jaccard index of the shingle sets of this text and the letter, from 0 to 1 (word for word)
     * @param repeated whether an earlier member has the same sender and the same words
     */
    public record Member(long textId, double likeness, boolean repeated) {}

    public int size() {
        return members.size();
    }
}
