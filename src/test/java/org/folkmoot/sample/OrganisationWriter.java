package org.folkmoot.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.sample.Utterance.Kind;

/** What an organisation sends in: a considered reply in its own voice, short or several pages. */
final class OrganisationWriter {
    private final ThemeMix mix;

    OrganisationWriter(ThemeMix mix) {
        this.mix = mix;
    }

    Answer write(Scribe scribe, int question, boolean full) {
        Dice dice = scribe.dice();
        Draft draft = new Draft();
        int themes = full ? dice.between(4, 8) : dice.between(1, 3);
        boolean numbered = full && dice.chance(0.4);
        boolean headed = full && !numbered && dice.chance(0.35);
        if (full) {
            draft.add(scribe.plain("orgintro", question));
        } else if (dice.chance(0.3)) {
            draft.add(scribe.plain("orgshortintro", question));
        }
        int number = 1;
        for (String theme : mix.draw(scribe.who(), question, themes)) {
            Optional<Piece> paragraph =
                    paragraph(scribe, theme, question, full ? dice.between(2, 4) : dice.between(1, 2));
            if (paragraph.isPresent()) {
                Optional<Piece> heading = headed ? scribe.from(theme, Kind.NP, question) : Optional.empty();
                String lead = numbered
                        ? number + ". "
                        : heading.map(h -> Words.capital(h.text()) + "\n").orElse("");
                draft.add(
                        new Piece(lead + paragraph.get().text(), paragraph.get().codes()));
                number++;
            }
        }
        if (full && dice.chance(0.85)) {
            draft.add(scribe.plain("orgclose", question));
        }
        return draft.answer(full ? "\n\n" : dice.chance(0.3) ? "\n\n" : " ", "organisation");
    }

    private static Optional<Piece> paragraph(Scribe scribe, String theme, int question, int sentences) {
        Draft draft = new Draft();
        for (int i = 0; i < sentences; i++) {
            Optional<Piece> next = scribe.from(theme, Kind.ORG, question);
            next.ifPresent(draft::add);
        }
        if (draft.isEmpty() || scribe.dice().chance(0.55)) {
            Optional<Piece> ask = scribe.from(theme, Kind.ORGASK, question);
            String frame = ask.isPresent() ? scribe.plain("orgaskframe", question) : "";
            ask.ifPresent(p -> draft.add(new Piece(Words.sentence(frame.replace("@", p.text())), p.codes())));
        }
        return draft.isEmpty()
                ? Optional.empty()
                : Optional.of(new Piece(String.join(" ", draft.parts()), draft.codes()));
    }

    /** A name made for one type of organisation; unique as long as the caller keeps those taken. */
    static String name(Dice dice, Stock slots, String pattern, Set<String> taken) {
        List<String> stems = new ArrayList<>(slots.texts("orgstem"));
        for (int tries = 0; ; tries++) {
            String name = new Phrase(dice, slot -> dice.pick(stems)).render(pattern);
            String unique = tries < 40 ? name : name + String.format(Locale.ROOT, " (%d)", tries);
            if (taken.add(unique)) {
                return unique;
            }
        }
    }
}
