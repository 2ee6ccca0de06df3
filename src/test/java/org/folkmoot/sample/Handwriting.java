package org.folkmoot.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Puts a respondent's spelling, punctuation and keyboard into the clean text. */
final class Handwriting {
    private static final Map<String, String> TEXTSPEAK = new TreeMap<>(Map.of(
            "you",
            "u",
            "are",
            "r",
            "your",
            "ur",
            "people",
            "ppl",
            "because",
            "cos",
            "to be honest",
            "tbh",
            "though",
            "tho",
            "and",
            "&",
            "going to",
            "gonna",
            "please",
            "pls"));
    private static final Map<String, String> SLIPS = new TreeMap<>(Map.of(
            "their",
            "there",
            "there",
            "their",
            "definitely",
            "definately",
            "received",
            "recieved",
            "their own",
            "there own",
            "neighbourhood",
            "neigbourhood",
            "separate",
            "seperate",
            "should have",
            "should of",
            "necessary",
            "neccessary",
            "government",
            "goverment"));

    private final Dice dice;

    Handwriting(Dice dice) {
        this.dice = dice;
    }

    String apply(String clean, Respondent who, Stock slots) {
        String text = clean;
        if (who.is("textspeak")) {
            text = swapWords(text, TEXTSPEAK, 0.6);
        }
        if (who.is("slips")) {
            text = slips(swapWords(text, SLIPS, 0.7));
        }
        if (who.is("noapostrophe")) {
            text = text.replace("'", "");
        }
        if (who.is("nostops")) {
            text = text.replaceAll("[.](?= )", "").replaceAll("[.]$", "");
        }
        if (who.is("lowercase")) {
            text = Words.lower(text);
        }
        if (who.is("shouts")) {
            text = Words.upper(text);
        }
        if (who.is("doublespace")) {
            text = text.replaceAll("([.!?]) (?=\\S)", "$1  ");
        }
        if (who.is("curly") || (who.isOrganisation() && dice.chance(0.4))) {
            text = text.replace("'", "’")
                    .replaceAll("\"(?=\\w)", "“")
                    .replace("\"", "”")
                    .replace(" - ", " – ");
        }
        if (who.is("entities")) {
            text = text.replace("'", "&#39;").replace(" and ", " &amp; ");
        }
        if (who.is("emoji") && dice.chance(0.6)) {
            text = text + " " + dice.pick(slots.texts("emoji")).repeat(dice.between(1, 2));
        }
        return text;
    }

    private String swapWords(String text, Map<String, String> swaps, double probability) {
        String out = text;
        for (Map.Entry<String, String> swap : swaps.entrySet()) {
            if (dice.chance(probability)) {
                out = Pattern.compile("\\b" + Pattern.quote(swap.getKey()) + "\\b")
                        .matcher(out)
                        .replaceFirst(swap.getValue());
            }
        }
        return out;
    }

    /** Swaps, drops or doubles a letter in about one word in twenty-five; never in the first two letters. */
    private String slips(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 2; i + 2 < out.length(); i++) {
            if (inWord(out, i) && dice.chance(0.008)) {
                char here = out.charAt(i);
                switch (dice.pick(List.of("swap", "swap", "drop", "double"))) {
                    case "swap" -> {
                        out.setCharAt(i, out.charAt(i + 1));
                        out.setCharAt(i + 1, here);
                    }
                    case "drop" -> out.deleteCharAt(i);
                    default -> out.insert(i, here);
                }
                i += 8;
            }
        }
        return out.toString();
    }

    private static boolean inWord(StringBuilder text, int i) {
        for (int j = i - 2; j <= i + 1; j++) {
            if (!Character.isLowerCase(text.charAt(j))) {
                return false;
            }
        }
        return true;
    }
}
