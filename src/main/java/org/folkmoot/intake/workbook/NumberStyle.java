package org.folkmoot.intake.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/** The effect of a number format, as far as it matters for reading. */
enum NumberStyle {
    PLAIN,
    /** A date, a time of day or both. */
    DATE,
    /** A duration in hours that may exceed a day. */
    ELAPSED,
    /** Leading zeros, as in a reference such as 00042; the format says how many. */
    PADDED;

    private static final Pattern ELAPSED_PART = Pattern.compile("\\[(?:h+|m+|s+)\\]");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"?|\\\\.|[_*].|\\[[^\\]]*\\]?");
    private static final Pattern DAY_HALF = Pattern.compile("am/pm|a/p");
    private static final Pattern DATE_PART = Pattern.compile("[ymdhs]");

    static NumberStyle of(String format) {
        String code = format.toLowerCase(Locale.ROOT);
        if (code.matches("0{2,20}")) {
            return PADDED;
        }
        String bare = LITERALS.matcher(code.split(";", -1)[0]).replaceAll("");
        if (ELAPSED_PART.matcher(code).find()) {
            return ELAPSED;
        }
        if (bare.equals("general") || bare.equals("standard")) {
            return PLAIN;
        }
        return DATE_PART.matcher(DAY_HALF.matcher(bare).replaceAll("h")).find() ? DATE : PLAIN;
    }

    /** The predefined formats, which have the same number in every workbook and are not written out. */
    static NumberStyle builtIn(int number) {
        boolean date = (number >= 14 && number <= 22)
                || (number >= 27 && number <= 36)
                || number == 45
                || number == 47
                || (number >= 50 && number <= 58);
        return date ? DATE : number == 46 ? ELAPSED : PLAIN;
    }
}
