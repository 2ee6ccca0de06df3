package org.folkmoot.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number format of digits and fixed text, such as {@code "REF-"0000}: what it shows is a reference, not a quantity.
 * Formats with currency signs, decimals or thousands separators show quantities.
 */
final class LiteralFormat {
    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|\\\\(.)|(0)|([-+() ])|_.|(.)");
    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}");
    private static final long MAX = 1_000_000_000_000_000L;

    /** A digit place is empty; anything else is fixed text. */
    private final List<Optional<String>> tokens;

    private final int places;

    private LiteralFormat(List<Optional<String>> tokens, int places) {
        this.tokens = List.copyOf(tokens);
        this.places = places;
    }

    /** @param format as in the workbook; empty if it is of another kind */
    static Optional<LiteralFormat> of(String format) {
        List<Optional<String>> tokens = new ArrayList<>();
        int places = 0;
        boolean fixed = false;
        Matcher token = TOKEN.matcher(format.split(";", -1)[0]);
        while (token.find()) {
            if (token.group(3) != null) {
                tokens.add(Optional.empty());
                places++;
            } else if (token.group(5) != null) {
                return Optional.empty();
            } else {
                String text = firstOf(token.group(1), token.group(2), token.group(4));
                if (CURRENCY.matcher(text).find()) {
                    return Optional.empty();
                }
                fixed |= !text.isBlank();
                tokens.add(Optional.of(text));
            }
        }
        return places > 0 && fixed ? Optional.of(new LiteralFormat(tokens, places)) : Optional.empty();
    }

    private static String firstOf(@Nullable String... texts) {
        for (String each : texts) {
            if (each != null) {
                return each;
            }
        }
        return "";
    }

    /** What a cell with that number shows; empty if the number has a sign or decimals. */
    Optional<String> shown(double value) {
        if (value < 0 || value != Math.rint(value) || value >= MAX) {
            return Optional.empty();
        }
        String digits = String.valueOf((long) value);
        String padded = "0".repeat(Math.max(0, places - digits.length())) + digits;
        StringBuilder shown = new StringBuilder();
        int next = 0;
        int left = places;
        for (Optional<String> token : tokens) {
            if (token.isPresent()) {
                shown.append(token.get());
            } else {
                // The first place takes all the digits that have no place of their own.
                int end = padded.length() - left + 1;
                shown.append(padded, next, end);
                next = end;
                left--;
            }
        }
        return Optional.of(shown.toString().strip());
    }

    /**
     * Whether a displayed text is a number with leading zeros or fixed text, and not a quantity. OpenDocument cells have
     * both the number and the text.
     */
    static boolean shows(String text, double value) {
        if (value < 0
                || value != Math.rint(value)
                || value >= MAX
                || CURRENCY.matcher(text).find()) {
            return false;
        }
        String digits = text.replaceAll("[^0-9]", "");
        String bare = digits.replaceFirst("^0+(?=.)", "");
        if (!bare.equals(String.valueOf((long) value))) {
            return false;
        }
        return digits.length() > bare.length() || text.strip().matches(".*(\\p{L}|[0-9][-/_][0-9]).*");
    }
}
