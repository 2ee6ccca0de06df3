package org.folkmoot.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole synthetic consultation: every submission, in order of arrival. */
final class Consultation {
    static final int SIZE = 4012;
    private static final long SEED = 20220121L;
    private static final double[] BLANK = {0.066, 0.155, 0.36};
    private static final double[] NOTHING_TO_SAY = {0.018, 0.022, 0.13};
    private static final int TRIES = 25;

    private final Dice dice = new Dice(SEED);
    private final List<Borough> boroughs = Borough.load();
    private final Stock slots = Stock.load("slots.txt");
    private final Stock stock = Stock.load(
            "violence.txt",
            "trust.txt",
            "neighbourhood.txt",
            "victims.txt",
            "harm.txt",
            "cross.txt",
            "fallback.txt",
            "tones.txt",
            "frames.txt",
            "campaigns.txt");
    private final ThemeMix mix = new ThemeMix(dice);
    private final Tally tally = new Tally();
    private final Handwriting handwriting = new Handwriting(dice);
    private final RespondentMaker people = new RespondentMaker(boroughs, slots, dice);
    private final IndividualWriter individuals = new IndividualWriter(mix);
    private final OrganisationWriter organisations = new OrganisationWriter(mix);
    private final CampaignWriter letters = new CampaignWriter(mix);

    List<String> themes() {
        return mix.codes();
    }

    List<Submission> write() {
        List<Instant> moments = new Calendar(dice).moments(SIZE);
        List<Plan.Place> places = new Plan(SIZE, dice)
                .written(Stock.load("once.txt").of("once"))
                .campaigns(Campaign.ALL)
                .organisations(168)
                .silent(61)
                .twins(12)
                .places();
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            submissions.add(
                    places.get(i) instanceof Plan.Twin
                            ? submissions.get(i - 1)
                            : submission(places.get(i), moments.get(i)));
        }
        return submissions;
    }

    private Submission submission(Plan.Place place, Instant received) {
        Respondent who = respondent(place);
        Scribe scribe = new Scribe(stock, tally, dice, who, new SlotBook(slots, boroughs, dice, who));
        boolean full = dice.chance(0.45);
        List<Answer> answers = new ArrayList<>();
        for (int question = 1; question <= 3; question++) {
            answers.add(place instanceof Plan.Silent ? Answer.BLANK : answer(place, scribe, question, answers, full));
        }
        return new Submission(received, who, answers);
    }

    private Respondent respondent(Plan.Place place) {
        if (place instanceof Plan.Body) {
            return people.organisation();
        }
        Respondent who = people.individual();
        if (place instanceof Plan.Written written) {
            while (!who.traits().containsAll(written.answer().needs())) {
                who = people.individual();
            }
        }
        return who;
    }

    private Answer answer(Plan.Place place, Scribe scribe, int question, List<Answer> before, boolean full) {
        Respondent who = scribe.who();
        if (place instanceof Plan.Member member && member.campaign().question() == question) {
            return letters.write(member.campaign(), scribe);
        }
        if (place instanceof Plan.Written written
                && written.answer().questions().contains(question)) {
            Utterance once = written.answer();
            return new Answer(scribe.render(once.text()).replace("¶", "\n"), once.codes(), "", once.register());
        }
        double quiet = place instanceof Plan.Member ? 0.5 : place instanceof Plan.Written ? 0.35 : 0;
        if (dice.chance(Math.max(quiet, BLANK[question - 1] * (who.isOrganisation() ? 0.7 : 1)))) {
            return Answer.BLANK;
        }
        if (who.isOrganisation()) {
            Answer answer = organisations.write(scribe, question, full);
            return new Answer(handwriting.apply(answer.text(), who, slots), answer.codes(), "", answer.register());
        }
        Optional<Answer> nothing = nothingToSay(scribe, question, before);
        return nothing.orElseGet(() -> fresh(scribe, question));
    }

    private Optional<Answer> nothingToSay(Scribe scribe, int question, List<Answer> before) {
        if (dice.chance(NOTHING_TO_SAY[question - 1])) {
            String text = handwriting.apply(
                    dice.pick(stock.of("nonanswer").stream()
                                    .filter(u -> u.fits(question, scribe.who().traits()))
                                    .toList())
                            .text(),
                    scribe.who(),
                    slots);
            return Optional.of(new Answer(scribe.render(text), Set.of("NOREASON"), "", "no-comment"));
        }
        if (question > 1 && !before.get(0).isBlank() && dice.chance(0.014)) {
            String text = dice.pick(stock.of("asabove")).text();
            return Optional.of(new Answer(scribe.render(text), Set.of("NOREASON"), "", "as-above"));
        }
        return Optional.empty();
    }

    /** Writes until the text is one that nobody has sent; only the tersest may repeat. */
    private Answer fresh(Scribe scribe, int question) {
        Answer answer = Answer.BLANK;
        for (int i = 0; i < TRIES; i++) {
            Answer drafted = individuals.write(scribe, question);
            String text = handwriting.apply(drafted.text(), scribe.who(), slots);
            if (Words.count(text) > 7 && dice.chance(0.011)) {
                text = text + " " + scribe.plain("contact", question);
            }
            answer = new Answer(text.strip(), drafted.codes(), "", drafted.register());
            if (!answer.isBlank() && !answer.codes().isEmpty() && (tally.isNew(text) || Words.count(text) < 4)) {
                return answer;
            }
        }
        return answer;
    }
}
