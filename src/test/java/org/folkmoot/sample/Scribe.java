package org.folkmoot.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds words for one respondent, never the same twice, and prefers what others have used least. */
final class Scribe {
    private static final int CANDIDATES = 4;
    private static final int TRIES = 14;

    /** A longer sentence that has been written so often is not written again. */
    private static final int WORN_OUT = 10;

    private final Stock stock;
    private final Tally tally;
    private final Dice dice;
    private final Respondent who;
    private final Phrase phrase;
    private final Set<Utterance> said = new HashSet<>();

    Scribe(Stock stock, Tally tally, Dice dice, Respondent who, SlotBook slots) {
        this.stock = stock;
        this.tally = tally;
        this.dice = dice;
        this.who = who;
        this.phrase = new Phrase(dice, slots::value);
    }

    Stock stock() {
        return stock;
    }

    Respondent who() {
        return who;
    }

    Dice dice() {
        return dice;
    }

    Tally tally() {
        return tally;
    }

    /** One passage out of these; empty if none fits this respondent and question. */
    Optional<Piece> from(List<Utterance> material, int question) {
        List<Utterance> fitting = material.stream()
                .filter(u -> u.fits(question, who.traits()) && !said.contains(u))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        String best = "";
        Utterance source = fitting.get(0);
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < TRIES && least > 0; i++) {
            Utterance u = leastUsed(fitting);
            String text = render(u.text());
            int wear = tally.wear(text);
            if (wear < least) {
                least = wear;
                best = text;
                source = u;
            }
        }
        if (least >= WORN_OUT) {
            return Optional.empty();
        }
        said.add(source);
        tally.note(source, best);
        return Optional.of(new Piece(best, source.codes()));
    }

    Optional<Piece> from(String section, Utterance.Kind kind, int question) {
        return from(stock.of(section, kind), question);
    }

    /** A themeless phrase, or an empty string if none fits. */
    String plain(String section, int question) {
        return from(stock.of(section), question).map(Piece::text).orElse("");
    }

    String render(String pattern) {
        return Words.tidy(phrase.render(pattern));
    }

    private Utterance leastUsed(List<Utterance> fitting) {
        List<Utterance> drawn = new ArrayList<>();
        for (int i = 0; i < CANDIDATES; i++) {
            drawn.add(dice.pick(fitting));
        }
        Utterance least = drawn.get(0);
        for (Utterance u : drawn) {
            // What only some people can say comes first: it is what makes them themselves.
            if (score(u) < score(least)) {
                least = u;
            }
        }
        return least;
    }

    private double score(Utterance u) {
        return tally.uses(u) - (u.needs().isEmpty() ? 0 : 3);
    }
}
