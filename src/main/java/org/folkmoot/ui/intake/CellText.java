package org.folkmoot.ui.intake;

/** Makes cells of a file safe to draw: they cannot break the line of a table or reverse the text around them. */
final class CellText {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final String LINE_END = "\u21B5";
    private static final String ELLIPSIS = "\u2026";

    private CellText() {}

    /** Returns the text on one line of at most {@code most} characters, with a sign for each line end. */
    static String line(String cell, int most) {
        StringBuilder drawn = new StringBuilder();
        int count = 0;
        for (int i = 0; i < cell.length(); i += Character.charCount(cell.codePointAt(i))) {
            if (count++ == most) {
                return drawn.append(ELLIPSIS).toString();
            }
            int c = cell.codePointAt(i);
            if (c == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n') {
                continue;
            }
            if (isLineEnd(c)) {
                drawn.append(LINE_END);
            } else {
                drawn.appendCodePoint(c == '\t' ? ' ' : safe(c));
            }
        }
        return drawn.toString();
    }

    /** Returns the full text with its line ends. */
    static String full(String cell) {
        StringBuilder drawn = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i += Character.charCount(cell.codePointAt(i))) {
            int c = cell.codePointAt(i);
            if (c == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n') {
                continue;
            }
            drawn.appendCodePoint(isLineEnd(c) ? '\n' : safe(c));
        }
        return drawn.toString();
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static int safe(int c) {
        if (c == '\t') {
            return c;
        }
        if (c < 0x20) {
            return CONTROL_PICTURES + c;
        }
        if (c == 0x7F) {
            return 0x2421;
        }
        return Character.isISOControl(c) || turnsText(c) || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c;
    }

    /** Whether it is an embedding, override or isolate of the bidirectional algorithm. */
    private static boolean turnsText(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
