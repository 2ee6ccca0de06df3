package org.folkmoot.ui.intake;

/**
 * Two texts as far as they differ: what they begin and end with alike, and what lies between. Cut between words, since
 * half a word tells a reader nothing.
 *
 * @param start what both begin with
 * @param end what both end with
 */
record Difference(String start, String before, String after, String end) {
    static Difference of(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        boolean inWord = (start < before.length() && start > 0 && isWord(before.charAt(start)))
                || (start < after.length() && start > 0 && isWord(after.charAt(start)));
        while (inWord && start > 0 && isWord(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        boolean cutsWord = (end < before.length() - start && isWord(before.charAt(before.length() - 1 - end)))
                || (end < after.length() - start && isWord(after.charAt(after.length() - 1 - end)));
        while (cutsWord && end > 0 && isWord(before.charAt(before.length() - end))) {
            end--;
        }
        return new Difference(
                before.substring(0, start),
                before.substring(start, before.length() - end),
                after.substring(start, after.length() - end),
                before.substring(before.length() - end));
    }

    private static boolean isWord(char c) {
        return !Character.isWhitespace(c);
    }
}
