package org.folkmoot.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Turns {@code "[a|b] in {place} for {3-9} years"} into one wording. */
final class Phrase {
    private final Dice dice;
    private final UnaryOperator<String> slots;

    Phrase(Dice dice, UnaryOperator<String> slots) {
        this.dice = dice;
        this.slots = slots;
    }

    String render(String pattern) {
        return fill(choose(pattern));
    }

    private String choose(String pattern) {
        int open = pattern.indexOf('[');
        if (open < 0) {
            return pattern;
        }
        List<String> options = new ArrayList<>();
        int depth = 0;
        int start = open + 1;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '[') {
                depth++;
            } else if (c == '|' && depth == 1) {
                options.add(pattern.substring(start, i));
                start = i + 1;
            } else if (c == ']' && --depth == 0) {
                options.add(pattern.substring(start, i));
                return choose(pattern.substring(0, open) + dice.pick(options) + pattern.substring(i + 1));
            }
        }
        throw new IllegalArgumentException("Unclosed [ in: " + pattern);
    }

    private String fill(String pattern) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            String name = pattern.substring(open + 1, close);
            out.append(pattern, from, open);
            if (name.matches("\\d+-\\d+")) {
                int dash = name.indexOf('-');
                out.append(dice.between(
                        Integer.parseInt(name.substring(0, dash)), Integer.parseInt(name.substring(dash + 1))));
            } else if (Character.isUpperCase(name.charAt(0))) {
                out.append(Words.capital(render(slots.apply(Words.lower(name)))));
            } else {
                out.append(render(slots.apply(name)));
            }
            from = close + 1;
        }
        return out.append(pattern.substring(from)).toString();
    }
}
