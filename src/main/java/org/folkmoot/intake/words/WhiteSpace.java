package org.folkmoot.intake.words;

/** White space in the widest sense: anything that leaves no mark on paper. */
public final class WhiteSpace {
    private WhiteSpace() {}

    static boolean is(int codePoint) {
        return codePoint <= ' '
                || Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.CONTROL
                || codePoint == 0x2800 // the empty Braille cell
                || codePoint == 0x3164 // the Hangul filler
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F); // variation selectors
    }

    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(WhiteSpace::is);
    }

    /** Without the white space at both ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && is(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && is(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }
}
