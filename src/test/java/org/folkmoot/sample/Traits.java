package org.folkmoot.sample;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a person can speak from, and how they write. */
final class Traits {
    private final Dice dice;

    Traits(Dice dice) {
        this.dice = dice;
    }

    Set<String> of(String age, String gender, String ethnicity, String disability, String victim, Borough home) {
        Set<String> traits = new LinkedHashSet<>();
        boolean young = "16-24".equals(age);
        boolean old = age.startsWith("65") || age.startsWith("75");
        boolean working = !young && !old && !age.startsWith("Prefer");
        add(traits, "young", young ? 1 : 0);
        add(traits, "old", old ? 1 : 0);
        add(traits, "adult", working ? 1 : 0);
        add(traits, "woman", "Female".equals(gender) ? 1 : 0);
        add(traits, "man", "Male".equals(gender) ? 1 : 0);
        add(traits, "black", ethnicity.startsWith("Black") ? 1 : ethnicity.startsWith("Mixed") ? 0.5 : 0);
        add(traits, "asian", ethnicity.startsWith("Asian") ? 1 : 0);
        add(traits, "muslim", ethnicity.startsWith("Asian") ? 0.4 : 0.02);
        add(traits, "jewish", ethnicity.startsWith("White") ? 0.02 : 0);
        add(traits, "disabled", "Yes".equals(disability) ? 1 : 0);
        add(traits, "victim", "Yes".equals(victim) ? 1 : 0);
        add(traits, "lgbt", 0.05);
        add(traits, "parent", working ? 0.4 : 0);
        add(traits, "grandparent", old ? 0.5 : 0);
        add(traits, home.inner() ? "inner" : "outer", 1);
        occupation(traits, young, working, old);
        add(traits, "cyclist", old ? 0.03 : 0.09);
        add(traits, "driver", young ? 0.2 : 0.5);
        add(traits, dice.chance(0.5) ? "stopless" : "stopmore", 1);
        if (traits.contains("black") && dice.chance(0.6)) {
            traits.remove("stopmore");
            traits.add("stopless");
        }
        add(traits, dice.chance(0.4) ? "trusting" : "doubting", 1);
        add(traits, "sceptic", 0.12);
        add(traits, tone(young, old), 1);
        hand(traits, young, old);
        return traits;
    }

    private void occupation(Set<String> traits, boolean young, boolean working, boolean old) {
        if (young) {
            add(traits, "student", 0.6);
        } else if (working && dice.chance(0.3)) {
            traits.add(dice.weighted(
                    List.of("teacher", "nurse", "shop", "youthworker", "excop", "cabbie", "social"),
                    o -> "teacher".equals(o) || "nurse".equals(o) ? 3 : 1.6));
        } else if (old) {
            add(traits, "excop", 0.05);
        }
    }

    private String tone(boolean young, boolean old) {
        return dice.weighted(
                List.of("plain", "angry", "sarc", "formal", "terse", "chatty", "wordy", "offtopic"),
                tone -> switch (tone) {
                    case "plain" -> 46;
                    case "angry" -> 7;
                    case "sarc" -> 3.2;
                    case "formal" -> old ? 16 : 8;
                    case "terse" -> young ? 24 : 14;
                    case "chatty" -> 11;
                    case "wordy" -> 7;
                    default -> 2.4;
                });
    }

    private void hand(Set<String> traits, boolean young, boolean old) {
        add(traits, "curly", 0.14);
        add(traits, "emoji", young ? 0.1 : 0.02);
        add(traits, "lowercase", young ? 0.22 : 0.05);
        add(traits, "noapostrophe", young ? 0.25 : 0.09);
        add(traits, "slips", 0.13);
        add(traits, "doublespace", old ? 0.3 : 0.04);
        add(traits, "textspeak", young ? 0.13 : 0.01);
        add(traits, "nostops", 0.05);
        add(traits, "entities", 0.004);
        add(traits, "shouts", traits.contains("angry") ? 0.3 : 0.006);
    }

    private void add(Set<String> traits, String trait, double probability) {
        if (probability >= 1 || (probability > 0 && dice.chance(probability))) {
            traits.add(trait);
        }
    }
}
