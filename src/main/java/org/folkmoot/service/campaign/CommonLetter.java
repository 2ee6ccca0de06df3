package org.folkmoot.service.campaign;

import java.util.List;
import org.folkmoot.campaign.CampaignFinder;
import org.folkmoot.campaign.CampaignText;
import org.folkmoot.campaign.Letter;
import org.folkmoot.model.Progress;
import org.folkmoot.model.text.CampaignGroup;
import org.folkmoot.model.text.Span;
import org.folkmoot.store.campaign.CampaignDao.Text;

/** The common letter of a group: the text of its most typical member. */
record CommonLetter(Text text) {
    /** The most typical of at least one member. Computed from the members, not stored. */
    static CommonLetter of(List<Text> members) {
        CampaignFinder finder = new CampaignFinder();
        members.forEach(member -> finder.add(new CampaignText(member.textId(), member.sender(), member.text())));
        long typical = finder.groups(Progress.NONE).stream()
                .findFirst()
                .map(CampaignGroup::letter)
                .orElse(members.get(0).textId());
        return new CommonLetter(members.stream()
                .filter(member -> member.textId() == typical)
                .findFirst()
                .orElse(members.get(0)));
    }

    /** Compares texts with the letter. */
    List<Compared> compare(List<Text> texts) {
        Letter common = new Letter(text.text());
        return texts.stream()
                .map(each -> new Compared(
                        each.textId(),
                        each.reference(),
                        each.text(),
                        each.done(),
                        each.distressing(),
                        common.compare(each.text())))
                .toList();
    }

    /** Whether a member contains at least half of the given passages, by length; true if there are none. */
    static boolean keeps(Compared member, List<Span> passages) {
        int length = 0;
        int gone = 0;
        for (Span span : Span.union(passages)) {
            length += span.end() - span.start();
            for (Span left : member.differences().leftOut()) {
                gone += Math.max(0, Math.min(span.end(), left.end()) - Math.max(span.start(), left.start()));
            }
        }
        return 2 * gone <= length;
    }
}
