package org.folkmoot.tagging;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into words as the index does (SQLite FTS5, {@code unicode61 remove_diacritics 2}): letters, numbers and
 * private-use characters form words, certain combining marks continue one, and anything else separates. Queries must be
 * split the same way, or {@code anti-social} would look for a word that the index never contains.
 */
final class WordBreaker {
    private static final int FIRST_MARK = 0x300;
    // Combining marks that unicode61 treats as part of a word, one bit each from U+0300: sqlite3Fts5UnicodeIsdiacritic.
    private static final long MARKS = 0x000361F8_08029FDFL;

    private WordBreaker() {}

    /** The words in {@code [from, to)}, as written. */
    static List<String> words(int[] source, int from, int to) {
        List<String> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (!starts(source[at])) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < to && continues(source[end])) {
                end++;
            }
            words.add(new String(source, at, end - at));
            at = end;
        }
        return words;
    }

    static boolean starts(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    static boolean continues(int codePoint) {
        return starts(codePoint) || isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        int bit = codePoint - FIRST_MARK;
        return bit >= 0 && bit < Long.SIZE && (MARKS >>> bit & 1) == 1;
    }
}
