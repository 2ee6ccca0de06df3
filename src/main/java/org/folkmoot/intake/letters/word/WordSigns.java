package org.folkmoot.intake.letters.word;

import java.util.Locale;
import java.util.Map;

/** The Unicode characters of the signs that forms take from symbol fonts. */
final class WordSigns {
    static final String TICKED = "\u2612";
    static final String UNTICKED = "\u2610";

    /** Code points of Wingdings and its sisters without their private-use offset. */
    private static final Map<String, Map<Integer, String>> FONTS = Map.of(
            "wingdings",
            Map.ofEntries(
                    Map.entry(0xFE, "\u2611"),
                    Map.entry(0xFD, TICKED),
                    Map.entry(0x78, TICKED),
                    Map.entry(0xA8, UNTICKED),
                    Map.entry(0x6F, UNTICKED),
                    Map.entry(0x71, UNTICKED),
                    Map.entry(0x72, UNTICKED),
                    Map.entry(0xFC, "\u2713"),
                    Map.entry(0xFB, "\u2717"),
                    Map.entry(0xA1, "\u25CB"),
                    Map.entry(0xA4, "\u25C9"),
                    Map.entry(0x6C, "\u25CF"),
                    Map.entry(0x6E, "\u25A0"),
                    Map.entry(0xA7, "\u25AA"),
                    Map.entry(0x4A, "\u263A"),
                    Map.entry(0x4C, "\u2639"),
                    Map.entry(0xE0, "\u2192")),
            "wingdings 2",
            Map.ofEntries(
                    Map.entry(0x52, "\u2611"),
                    Map.entry(0x53, TICKED),
                    Map.entry(0x54, TICKED),
                    Map.entry(0x56, TICKED),
                    Map.entry(0xA3, UNTICKED),
                    Map.entry(0x2A, UNTICKED),
                    Map.entry(0x50, "\u2713"),
                    Map.entry(0x4F, "\u2717"),
                    Map.entry(0x99, "\u25CB"),
                    Map.entry(0x9C, "\u25C9")),
            "webdings",
            Map.of(0x61, "\u2713", 0x72, "\u2717", 0x63, UNTICKED, 0x67, "\u25A0"),
            "symbol",
            Map.of(0xB7, "\u2022", 0xD6, "\u221A", 0xB3, "\u2265", 0xA3, "\u2264", 0xB4, "\u00D7", 0xAE, "\u2192"));

    private static final int PRIVATE_USE = 0xF000;
    private static final int LAST = 0xFF;

    private WordSigns() {}

    /**
     * @param font such as {@code Wingdings}
     * @param code hexadecimal, with or without the offset {@code F000}
     */
    static String of(String font, String code) {
        int point;
        try {
            point = Integer.parseInt(code, 16);
        } catch (NumberFormatException e) {
            return "";
        }
        int sign = point >= PRIVATE_USE && point <= PRIVATE_USE + LAST ? point - PRIVATE_USE : point;
        Map<Integer, String> signs = FONTS.get(font.toLowerCase(Locale.ROOT));
        String known = signs == null ? null : signs.get(sign);
        if (known != null) {
            return known;
        }
        // A sign of a symbol font that is not listed is some sign; losing it would join the words around it.
        return Character.isValidCodePoint(point) && point != 0 ? Character.toString(point) : "";
    }

    /** The signs of a run of text in a symbol font; other fonts leave the text as it is. */
    static String text(String font, String text) {
        Map<Integer, String> signs = FONTS.get(font.toLowerCase(Locale.ROOT));
        if (signs == null) {
            return text;
        }
        StringBuilder read = new StringBuilder();
        text.codePoints()
                .forEach(point -> read.append(signs.getOrDefault(
                        point >= PRIVATE_USE && point <= PRIVATE_USE + LAST ? point - PRIVATE_USE : -1,
                        Character.toString(point))));
        return read.toString();
    }
}
