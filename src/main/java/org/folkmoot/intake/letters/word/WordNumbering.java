package org.folkmoot.intake.letters.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the automatic list numbers of a Word document (ECMA-376 part 1, section 17.9). */
final class WordNumbering {
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final String BULLET = "\u2022";

    /** The level definitions of each abstract list, by id. */
    private final Map<String, XmlTree> lists = new HashMap<>();
    /** The definition of each list that paragraphs name, by id. */
    private final Map<String, XmlTree> uses = new HashMap<>();
    /** The numbers of each abstract list; lists with one definition continue each other. */
    private final Map<String, int[]> counters = new HashMap<>();

    private final Set<String> started = new HashSet<>();

    /** @param part the numbering part, or null if the document has none */
    WordNumbering(@Nullable XmlTree part) {
        if (part != null) {
            part.all("abstractNum").forEach(each -> lists.put(each.attribute("abstractNumId"), each));
            part.all("num").forEach(each -> uses.put(each.attribute("numId"), each));
        }
    }

    /**
     * The label of the next paragraph of a list, such as {@code 2. } or {@code • }; empty if the paragraph has none.
     *
     * @param paragraphList {@code numPr}: the list and the level, from 0
     */
    String next(XmlTree paragraphList) {
        String id = paragraphList.value("numId");
        XmlTree use = uses.get(id);
        int level = Math.min(Math.max(paragraphList.number("ilvl", 0), 0), LEVELS - 1);
        if (use == null) {
            return "";
        }
        String listId = use.value("abstractNumId");
        int[] numbers = counters.computeIfAbsent(listId, key -> starts(use));
        if (started.add(id)) {
            override(use, numbers);
        }
        numbers[level]++;
        for (int below = level + 1; below < LEVELS; below++) {
            numbers[below] = start(use, below) - 1;
        }
        return label(use, level, numbers);
    }

    private int[] starts(XmlTree use) {
        int[] numbers = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            numbers[level] = start(use, level) - 1;
        }
        return numbers;
    }

    private void override(XmlTree use, int[] numbers) {
        use.all("lvlOverride")
                .filter(each -> each.child("startOverride").isPresent())
                .forEach(each -> {
                    int level = number(each.attribute("ilvl"));
                    if (level >= 0 && level < LEVELS) {
                        numbers[level] = each.number("startOverride", 1) - 1;
                    }
                });
    }

    private int start(XmlTree use, int level) {
        XmlTree definition = level(use, level);
        return definition == null ? 1 : definition.number("start", 1);
    }

    private @Nullable XmlTree level(XmlTree use, int level) {
        String wanted = String.valueOf(level);
        XmlTree own = use.all("lvlOverride")
                .filter(each -> each.attribute("ilvl").equals(wanted))
                .flatMap(each -> each.all("lvl"))
                .findFirst()
                .orElse(null);
        XmlTree list = lists.get(use.value("abstractNumId"));
        if (own != null || list == null) {
            return own;
        }
        return list.all("lvl")
                .filter(each -> each.attribute("ilvl").equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private String label(XmlTree use, int level, int[] numbers) {
        XmlTree definition = level(use, level);
        if (definition == null) {
            return "";
        }
        String format = definition.value("numFmt");
        String text = definition.value("lvlText");
        if (format.equals("none") || text.isEmpty()) {
            return "";
        }
        String after = definition.value("suff").equals("nothing") ? "" : " ";
        if (format.equals("bullet")) {
            return BULLET + after;
        }
        boolean plain = definition.toggle("isLgl").orElse(false);
        return PLACE.matcher(text).replaceAll(place -> number(use, place, numbers, plain)) + after;
    }

    private String number(XmlTree use, MatchResult place, int[] numbers, boolean plain) {
        int level = number(place.group(1)) - 1;
        XmlTree definition = level(use, level);
        String format = plain || definition == null ? "decimal" : definition.value("numFmt");
        return Matcher.quoteReplacement(ListNumber.of(numbers[level], format.toLowerCase(Locale.ROOT)));
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
