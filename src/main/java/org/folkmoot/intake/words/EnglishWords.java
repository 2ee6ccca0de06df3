package org.folkmoot.intake.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises English by its function words. Nearly every response is in English, and this check is a thousand times
 * faster than a language model. Some of the words also occur in other languages, so several must match.
 */
final class EnglishWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)*");

    /** Minimum share of function words. English prose has 40% to 50%; the closest other languages have under 15%. */
    private static final double MIN_SHARE = 0.3;

    private static final int MIN_DIFFERENT = 3;

    /** Words of one or two letters occur in many languages. */
    private static final int LONGER = 3;

    private static final int MIN_LONGER = 2;

    private static final Set<String> SMALL = Set.of(
            ("a about all also an and any are as at be because been being but by can could do does don't every for from"
                            + " get had has have how i if in into is it it's its just like make many me more most much my"
                            + " need no not of on only or other our out people should so some than that the their them then"
                            + " there these they they're this those to too up us very was we were what when where which"
                            + " who why will with would you your")
                    .split(" "));

    /** Whether enough of the text consists of English function words. */
    boolean fill(String text) {
        Matcher matcher = WORD.matcher(text);
        Set<String> different = new HashSet<>();
        int words = 0;
        int small = 0;
        while (matcher.find()) {
            words++;
            String word = matcher.group().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            if (SMALL.contains(word)) {
                small++;
                different.add(word);
            }
        }
        return different.size() >= MIN_DIFFERENT
                && different.stream().filter(word -> word.length() >= LONGER).count() >= MIN_LONGER
                && small >= MIN_SHARE * words;
    }
}
