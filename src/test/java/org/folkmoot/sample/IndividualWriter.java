package org.folkmoot.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.sample.Utterance.Kind;

/** What a member of the public writes under one question. */
final class IndividualWriter {
    private final ThemeMix mix;

    IndividualWriter(ThemeMix mix) {
        this.mix = mix;
    }

    Answer write(Scribe scribe, int question) {
        Dice dice = scribe.dice();
        Respondent who = scribe.who();
        if (who.is("offtopic") && dice.chance(0.75)) {
            return offTopic(scribe, question);
        }
        if (who.is("sarc") && dice.chance(0.6)) {
            return toned(scribe, question, "sarc", "sarcastic");
        }
        if (who.is("angry") && dice.chance(0.7)) {
            return toned(scribe, question, "angry", "angry");
        }
        double length = dice.unit() + (who.is("terse") ? -0.5 : 0) + (who.is("wordy") ? 0.35 : 0);
        if (length < 0.13) {
            return terse(scribe, question);
        }
        if (length < 0.2) {
            return list(scribe, question);
        }
        if (length < 0.52) {
            return prose(scribe, question, 1, dice.chance(0.35) ? 2 : 1, register(who, "plain"));
        }
        if (length < 0.95) {
            return prose(
                    scribe,
                    question,
                    dice.weighted(List.of(1, 2, 3), n -> new double[] {0, 4.4, 3.6, 1.1}[n]),
                    3,
                    register(who, "plain"));
        }
        return longer(scribe, question);
    }

    private static String register(Respondent who, String otherwise) {
        return who.is("formal") ? "formal" : who.is("chatty") ? "chatty" : otherwise;
    }

    private Answer terse(Scribe scribe, int question) {
        Dice dice = scribe.dice();
        Draft draft = new Draft();
        for (String theme : mix.draw(scribe.who(), question, dice.chance(0.32) ? 2 : 1)) {
            List<Utterance> material = new ArrayList<>(scribe.stock().of(theme, Kind.TERSE));
            material.addAll(scribe.stock().of(theme, Kind.TERSE));
            material.addAll(scribe.stock().of(theme, Kind.ASK));
            if (question != 2) {
                material.addAll(scribe.stock().of(theme, Kind.NP));
            }
            scribe.from(material, question)
                    .ifPresent(
                            p -> draft.add(new Piece(draft.isEmpty() ? Words.capital(p.text()) : p.text(), p.codes())));
        }
        if (draft.isEmpty()) {
            return prose(scribe, question, 1, 1, "plain");
        }
        Answer answer = draft.answer(dice.pick(List.of(", ", " and ", ". ", "\n", " + ", "; ")), "terse");
        return dice.chance(0.45) && !answer.text().endsWith("?")
                ? new Answer(Words.sentence(answer.text()), answer.codes(), "", "terse")
                : answer;
    }

    private Answer list(Scribe scribe, int question) {
        Dice dice = scribe.dice();
        Draft draft = new Draft();
        String mark = dice.pick(List.of("# ", "#) ", "- ", "* ", "• ", "#. ", "-"));
        for (String theme : mix.draw(scribe.who(), question, dice.between(2, 5))) {
            scribe.from(theme, question == 3 && dice.chance(0.4) ? Kind.NP : Kind.ASK, question)
                    .ifPresent(p -> draft.add(new Piece(
                            mark.replace("#", String.valueOf(draft.size() + 1)) + Words.capital(p.text()), p.codes())));
        }
        return draft.size() < 2 ? prose(scribe, question, 2, 2, "plain") : draft.answer("\n", "list");
    }

    private Answer prose(Scribe scribe, int question, int themes, int sentences, String register) {
        Dice dice = scribe.dice();
        Draft draft = new Draft();
        if (dice.chance(0.16)) {
            draft.add(scribe.plain("opener", question));
        }
        for (String theme : mix.draw(scribe.who(), question, themes)) {
            boolean first = draft.codes().isEmpty();
            passage(scribe, theme, question).ifPresent(p -> draft.add(linked(scribe, p, first, question)));
            if (themes == 1 && sentences > 1) {
                passage(scribe, theme, question).ifPresent(draft::add);
            }
            if (themes == 1 && sentences > 2 && dice.chance(0.5)) {
                passage(scribe, theme, question).ifPresent(draft::add);
            }
            if (dice.chance(0.08)) {
                draft.add(scribe.plain("aside", question));
            }
        }
        if (dice.chance(0.13)) {
            draft.add(scribe.plain("closer", question));
        }
        if (draft.codes().isEmpty()) {
            return terse(scribe, question);
        }
        return draft.answer(dice.chance(0.06) ? "\n" : " ", register);
    }

    private Answer longer(Scribe scribe, int question) {
        Dice dice = scribe.dice();
        Draft draft = new Draft();
        draft.add(scribe.plain("longopener", question));
        for (String theme : mix.draw(scribe.who(), question, dice.between(3, 5))) {
            Draft paragraph = new Draft();
            if (dice.chance(0.6)) {
                scribe.from(theme, Kind.STORY, question).ifPresent(paragraph::add);
            }
            passage(scribe, theme, question)
                    .ifPresent(p -> paragraph.add(linked(scribe, p, paragraph.isEmpty(), question)));
            passage(scribe, theme, question).ifPresent(paragraph::add);
            if (dice.chance(0.3)) {
                paragraph.add(scribe.plain("aside", question));
            }
            if (!paragraph.isEmpty()) {
                draft.add(new Piece(String.join(" ", paragraph.parts()), paragraph.codes()));
            }
        }
        if (dice.chance(0.5)) {
            draft.add(scribe.plain("longcloser", question));
        }
        return draft.answer(dice.pick(List.of("\n\n", "\n\n", " ", "\n")), "long");
    }

    private Answer toned(Scribe scribe, int question, String tone, String register) {
        Draft draft = new Draft();
        Dice dice = scribe.dice();
        List<Utterance> material = scribe.stock().needing(tone);
        scribe.from(material, question).ifPresent(draft::add);
        if (draft.isEmpty() || dice.chance(0.35)) {
            scribe.from(material, question).ifPresent(draft::add);
        }
        if (dice.chance(0.3)) {
            Set<String> theme = mix.draw(scribe.who(), question, 1);
            passage(scribe, theme.iterator().next(), question).ifPresent(draft::add);
        }
        if ("angry".equals(tone) && dice.chance(0.35)) {
            draft.add(scribe.plain("angrycloser", question));
        }
        return draft.codes().isEmpty() ? terse(scribe, question) : draft.answer(" ", register);
    }

    private Answer offTopic(Scribe scribe, int question) {
        Draft draft = new Draft();
        List<Utterance> rants = scribe.stock().of("OUTSCOPE");
        for (int i = scribe.dice().between(1, 2); i > 0; i--) {
            scribe.from(rants, question).ifPresent(draft::add);
        }
        if (scribe.dice().chance(0.25)) {
            String theme = mix.draw(scribe.who(), question, 1).iterator().next();
            passage(scribe, theme, question).ifPresent(draft::add);
        }
        return draft.answer(" ", "off-topic");
    }

    /** One thought on a theme: said outright, told as a story, or put as a request or a topic. */
    static Optional<Piece> passage(Scribe scribe, String theme, int question) {
        Dice dice = scribe.dice();
        double way = dice.unit();
        Optional<Piece> found = Optional.empty();
        if (way < 0.12) {
            found = scribe.from(theme, Kind.STORY, question);
        } else if (way < 0.26) {
            found = framed(scribe, theme, question, Kind.ASK, "askframe");
        } else if (way < (question == 3 ? 0.46 : 0.29)) {
            found = framed(scribe, theme, question, Kind.NP, "npframe");
        }
        return found.isPresent() ? found : scribe.from(theme, Kind.SAY, question);
    }

    private static Optional<Piece> framed(Scribe scribe, String theme, int question, Kind kind, String frames) {
        Optional<Piece> core = scribe.from(theme, kind, question);
        Optional<Piece> frame = scribe.from(scribe.stock().of(frames), question);
        if (core.isEmpty() || frame.isEmpty()) {
            return Optional.empty();
        }
        String text = frame.get().text().replace("@", core.get().text());
        return Optional.of(
                new Piece(Words.sentence(text), new LinkedHashSet<>(core.get().codes())));
    }

    private static Piece linked(Scribe scribe, Piece piece, boolean first, int question) {
        if (first || !scribe.dice().chance(0.3)) {
            return piece;
        }
        String link = scribe.plain("link", question);
        return link.isEmpty() ? piece : new Piece(link + " " + Words.joined(piece.text()), piece.codes());
    }
}
