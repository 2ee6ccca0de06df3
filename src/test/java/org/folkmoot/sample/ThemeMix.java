package org.folkmoot.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How often people raise each theme under each question, and who raises it more than others. */
final class ThemeMix {
    private record Lift(String trait, String code, double factor) {}

    private final Map<String, double[]> weights = new LinkedHashMap<>();
    private final List<Lift> lifts = new ArrayList<>();
    private final Dice dice;

    ThemeMix(Dice dice) {
        this.dice = dice;
        for (String line : new StockParser().lines("mix.txt")) {
            String[] f = line.strip().split("\\s+", -1);
            if (f.length == 4 && !line.startsWith("#")) {
                weights.put(
                        f[0],
                        new double[] {Double.parseDouble(f[1]), Double.parseDouble(f[2]), Double.parseDouble(f[3])});
            } else if (f.length == 3 && !line.startsWith("#")) {
                lifts.add(new Lift(f[0], f[1], Double.parseDouble(f[2])));
            }
        }
    }

    /** All codes in codeframe order. */
    List<String> codes() {
        return List.copyOf(weights.keySet());
    }

    /** Distinct themes, the first uppermost in the respondent's mind; who has views does not say "don't know". */
    Set<String> draw(Respondent who, int question, int howMany) {
        Set<String> drawn = new LinkedHashSet<>();
        while (drawn.size() < howMany) {
            drawn.add(dice.weighted(
                    codes(), code -> howMany > 1 && "NOREASON".equals(code) ? 0 : weight(who, question, code)));
        }
        return drawn;
    }

    private double weight(Respondent who, int question, String code) {
        double w = Objects.requireNonNull(weights.get(code))[question - 1];
        for (Lift lift : lifts) {
            if (lift.code().equals(code) && who.is(lift.trait())) {
                w *= lift.factor();
            }
        }
        return w;
    }
}
