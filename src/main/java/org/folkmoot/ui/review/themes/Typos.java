package org.folkmoot.ui.review.themes;

/** Prefix match that allows one typing error. */
final class Typos {
    private Typos() {}

    /** Whether the word starts with the typed text, allowing one inserted, missing, replaced or transposed letter. */
    static boolean beginsNearly(String typed, String word) {
        int same = 0;
        while (same < typed.length() && same < word.length() && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        if (same == typed.length()) {
            return true;
        }
        String rest = typed.substring(same);
        String left = word.substring(same);
        boolean other = !left.isEmpty() && left.startsWith(rest.substring(1), 1);
        boolean more = left.startsWith(rest.substring(1));
        boolean fewer = left.startsWith(rest, Math.min(1, left.length()));
        boolean changed = rest.length() > 1
                && left.length() > 1
                && rest.charAt(0) == left.charAt(1)
                && rest.charAt(1) == left.charAt(0)
                && left.startsWith(rest.substring(2), 2);
        return other || more || fewer || changed;
    }
}
