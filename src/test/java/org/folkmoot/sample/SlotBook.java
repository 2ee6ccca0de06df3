package org.folkmoot.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What {@code {area}}, {@code {years}} or {@code {street}} stand for when this respondent speaks. */
final class SlotBook {
    private final Stock slots;
    private final List<Borough> boroughs;
    private final Dice dice;
    private final Respondent who;
    private final Map<String, String> fixed = new HashMap<>();

    SlotBook(Stock slots, List<Borough> boroughs, Dice dice, Respondent who) {
        this.slots = slots;
        this.boroughs = boroughs;
        this.dice = dice;
        this.who = who;
        fixed.put("area", who.area());
        fixed.put("borough", boroughInText(who.home().name()));
        fixed.put("years", String.valueOf(who.years()));
        fixed.put("org", who.organisation());
    }

    String value(String name) {
        String known = fixed.get(name);
        if (known != null) {
            return known;
        }
        return switch (name) {
            case "near" -> dice.pick(who.home().areas());
            case "elsewhere" -> dice.pick(dice.pick(boroughs).areas());
            case "otherborough" -> boroughInText(dice.pick(boroughs).name());
            case "station" -> who.area() + " station";
            case "year" -> String.valueOf(dice.between(Math.max(2005, 2021 - who.years()), 2019));
            case "phone" ->
                dice.chance(0.5) ? "07700 900" + (100 + dice.below(900)) : "020 7946 0" + (100 + dice.below(900));
            // One street, estate, park and family member per person, so that a story holds together.
            case "street", "park", "estate", "kid", "child", "girl", "relative", "firstname", "surname", "bus" -> {
                List<String> own = slots.texts(name + "-" + ageGroup());
                String value = dice.pick(own.isEmpty() ? slots.texts(name) : own);
                fixed.put(name, new Phrase(dice, this::value).render(value));
                yield fixed.get(name);
            }
            default -> dice.pick(slots.texts(name));
        };
    }

    private String ageGroup() {
        return who.is("old") ? "old" : who.is("young") ? "young" : who.is("parent") ? "parent" : "adult";
    }

    private static String boroughInText(String name) {
        return switch (name) {
            case "City of London" -> "the City";
            case "Hammersmith and Fulham" -> "Hammersmith & Fulham";
            case "Kingston upon Thames" -> "Kingston";
            case "Richmond upon Thames" -> "Richmond";
            default -> name;
        };
    }
}
