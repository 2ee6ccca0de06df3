package org.folkmoot.ui.review.themes;

/** Words with one slip of the fingers. */
final class Typos {
    private Typos() {}

    /** Whether the word begins with what was typed, but for one letter more, fewer, other, or two changed about. */
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
