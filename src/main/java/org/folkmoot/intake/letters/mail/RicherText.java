package org.folkmoot.intake.letters.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares the plain and the HTML form of one mail. They should say the same, but some programs send a stub as the plain
 * form, such as "This message is in HTML".
 */
final class RicherText {
    private static final Pattern ADDRESS = Pattern.compile("(?i)<?(https?:|mailto:|www\\.)\\S+|\\[cid:[^]]*]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    /** Share of the words of the HTML form that a complete plain form has; footers and buttons account for the rest. */
    private static final double COMPLETE = 0.6;

    private RicherText() {}

    /**
     * Whether the HTML form says what the plain form lacks.
     *
     * @param html the HTML form as a reader sees it
     */
    static boolean lacks(String plain, String html) {
        Set<String> wanted = words(html);
        if (wanted.isEmpty()) {
            return false;
        }
        Set<String> there = words(plain);
        long found = wanted.stream().filter(there::contains).count();
        return found < COMPLETE * wanted.size() && wanted.size() > there.size() - found;
    }

    private static Set<String> words(String text) {
        return WORD.matcher(ADDRESS.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
