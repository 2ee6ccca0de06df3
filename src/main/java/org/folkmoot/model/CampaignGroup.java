package org.folkmoot.model;

import java.util.List;

/**
 * Answers that are nearly one text, by two respondents or more.
 *
 * @param letter text id of the most typical member, whose text is the common letter
 * @param members in the order in which they were given, the letter's own included
 */
public record CampaignGroup(long letter, List<Member> members) {
    public CampaignGroup {
        members = List.copyOf(members);
    }

    /**
     * One answer of a group.
     *
     * @param likeness Jaccard's index with the letter, over sets of shingles; from 0 to 1, where 1 is word for word
     * @param repeated whether a member before it is by the same sender and word for word the same
     */
    public record Member(long textId, double likeness, boolean repeated) {}

    public int size() {
        return members.size();
    }
}
