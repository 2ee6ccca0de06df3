package org.folkmoot.sample;

import java.util.List;
import java.util.Optional;

/** Copies of a letter: most as it was, some cut, re-signed, re-spaced or with a line of one's own. */
final class CampaignWriter {
    private final ThemeMix mix;

    CampaignWriter(ThemeMix mix) {
        this.mix = mix;
    }

    Answer write(Campaign campaign, Scribe scribe) {
        Dice dice = scribe.dice();
        Draft draft = new Draft();
        List<String> salutes = scribe.stock().texts(campaign.section("salute"));
        if (dice.chance(0.9)) {
            draft.add(scribe.render(dice.chance(0.65) ? salutes.get(0) : dice.pick(salutes)));
        }
        Optional<Piece> own = dice.chance(0.3) ? ownLine(campaign, scribe) : Optional.empty();
        int ownAt = dice.pick(List.of(0, 1, 99, 99));
        List<Utterance> body = scribe.stock().of(campaign.section("body"));
        for (int i = 0; i < body.size(); i++) {
            if (i == ownAt) {
                own.ifPresent(draft::add);
            }
            if (i == 0 || dice.chance(0.93)) {
                Utterance paragraph = body.get(i);
                draft.add(new Piece(scribe.render(paragraph.text()), paragraph.codes()));
            }
        }
        if (ownAt > body.size()) {
            own.ifPresent(draft::add);
        }
        List<String> signatures = scribe.stock().texts(campaign.section("sign"));
        if (dice.chance(0.8)) {
            draft.add(scribe.render(dice.chance(0.5) ? signatures.get(0) : dice.pick(signatures)));
        }
        Answer answer = draft.answer(dice.pick(List.of("\n\n", "\n\n", "\n\n", "\n", " ")), "campaign");
        return new Answer(answer.text(), answer.codes(), campaign.id(), answer.register());
    }

    private Optional<Piece> ownLine(Campaign campaign, Scribe scribe) {
        String theme = mix.draw(scribe.who(), campaign.question(), 1).iterator().next();
        return IndividualWriter.passage(scribe, theme, campaign.question());
    }
}
