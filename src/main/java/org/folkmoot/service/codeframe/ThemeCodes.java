package org.folkmoot.service.codeframe;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.model.codeframe.Codeframe;

/** Suggests codes for new themes: short, in capitals, and unused. */
final class ThemeCodes {
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");
    private static final int LONGEST = 8;
    private static final int WORDS_FOR_INITIALS = 3;

    private ThemeCodes() {}

    /** The initials of a name of three or more words, otherwise its first word; numbered if taken. */
    static String suggest(Codeframe codeframe, String name) {
        List<String> words = words(name);
        String stem = words.size() >= WORDS_FOR_INITIALS
                ? words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining())
                : words.isEmpty() ? "T" : words.get(0);
        String code = stem.substring(0, Math.min(LONGEST, stem.length())).toUpperCase(Locale.ROOT);
        if (!words.isEmpty() && !taken(codeframe, code)) {
            return code;
        }
        int number = words.isEmpty() ? 1 : 2;
        while (taken(codeframe, code + number)) {
            number++;
        }
        return code + number;
    }

    /** Whether any theme, even a retired one, has the code; codes that differ only in case are too easily confused. */
    static boolean taken(Codeframe codeframe, String code) {
        return codeframe.themes().stream().anyMatch(theme -> theme.code().equalsIgnoreCase(code));
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[\\p{M}'’]", "");
        List<String> all = Arrays.stream(plain.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling = all.stream()
                .filter(word -> !SMALL.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        return telling.isEmpty() ? all : telling;
    }
}
