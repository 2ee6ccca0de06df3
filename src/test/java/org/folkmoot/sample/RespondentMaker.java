package org.folkmoot.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws respondents whose attributes, circumstances and tone hang together. */
final class RespondentMaker {
    private static final List<String> AGES =
            List.of("16-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75 or over", "Prefer not to say");
    private static final double[] AGE_WEIGHTS = {9, 20, 21, 18, 15, 9, 4, 4};
    private static final List<String> AGREE = List.of(
            "Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree", "Don't know");

    private final List<Borough> boroughs;
    private final Stock slots;
    private final List<String[]> orgTypes;
    private final Dice dice;
    private final Traits traits;
    private final Set<String> orgNames = new HashSet<>();

    RespondentMaker(List<Borough> boroughs, Stock slots, Dice dice) {
        this.boroughs = boroughs;
        this.slots = slots;
        this.dice = dice;
        this.traits = new Traits(dice);
        this.orgTypes = new StockParser()
                .lines("orgtypes.txt").stream().map(l -> l.split(";", 3)).toList();
    }

    Respondent individual() {
        Borough home = dice.weighted(boroughs, Borough::weight);
        String age = AGES.get(index(AGE_WEIGHTS));
        String gender = List.of("Female", "Male", "Non-binary", "Prefer to self-describe", "Prefer not to say", "")
                .get(index(54, 38, 1.2, 0.4, 4, 2.4));
        String ethnicity = List.of(
                        "White British or Irish",
                        "White other",
                        "Black, African or Caribbean",
                        "Asian or Asian British",
                        "Mixed or multiple",
                        "Other ethnic group",
                        "Prefer not to say",
                        "")
                .get(index(52, 13, 11, 9.5, 4.5, 2, 6, 2));
        String disability = List.of("No", "Yes", "Prefer not to say", "").get(index(80, 12, 6, 2));
        String victim = List.of("No", "Yes", "Prefer not to say", "").get(index(66, 26, 6, 2));
        String publish = List.of("Yes", "No", "").get(index(71, 26, 3));
        String shown = List.of(home.name(), "Prefer not to say", "", "I don't live in London")
                .get(index(92, 3, 4, 1));
        Set<String> known = traits.of(age, gender, ethnicity, disability, victim, home);
        List<String> attributes =
                List.of("Individual", "", "", shown, age, gender, ethnicity, disability, victim, publish);
        int years = "16-24".equals(age) ? dice.between(2, 19) : dice.between(2, age.compareTo("55") >= 0 ? 45 : 24);
        return new Respondent(attributes, agreement(known), home, dice.pick(home.areas()), years, known, "");
    }

    Respondent organisation() {
        Borough home = dice.weighted(boroughs, Borough::weight);
        String[] type = dice.weighted(orgTypes, t -> Double.parseDouble(t[1]));
        String name = OrganisationWriter.name(dice, slots, type[2], orgNames);
        String shown = dice.chance(0.62) ? home.name() : dice.chance(0.5) ? "London-wide" : "";
        Set<String> known = new LinkedHashSet<>(Set.of("org"));
        known.add(home.inner() ? "inner" : "outer");
        if (type[0].startsWith("Business")) {
            known.add("shop");
        } else if (type[0].startsWith("School")) {
            known.add("teacher");
        } else if (name.contains("Youth") || name.contains("Mentoring")) {
            known.add("youthworker");
        } else if (name.contains("Women") || name.contains("Refuge")) {
            known.add("womensorg");
        } else if (name.contains("Cycling") || name.contains("Streets for")) {
            known.add("cyclist");
        } else if (type[0].startsWith("Health")) {
            known.add("nurse");
        }
        List<String> attributes =
                List.of("Organisation", name, type[0], shown, "", "", "", "", "", dice.chance(0.86) ? "Yes" : "No");
        return new Respondent(
                attributes, agreement(known), home, dice.pick(home.areas()), dice.between(4, 30), known, name);
    }

    private List<String> agreement(Set<String> known) {
        boolean cross = known.contains("angry") || known.contains("sceptic") || known.contains("sarc");
        List<String> answers = new ArrayList<>();
        for (int priority = 1; priority <= 4; priority++) {
            double doubt = priority == 2 && known.contains("doubting") ? 1.6 : 1;
            int i = cross ? index(12, 24, 20, 21, 19, 4) : index(44, 34, 9, 5 * doubt, 3 * doubt, 4);
            answers.add(dice.chance(0.02) ? "" : AGREE.get(i));
        }
        return List.copyOf(answers);
    }

    private int index(double... weights) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            positions.add(i);
        }
        return dice.weighted(positions, i -> weights[i]);
    }
}
