package org.folkmoot.ui.review.state;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes characters that are reserved in a stored line, or in a settings file, as {@code %hhhh}. */
final class WrittenWords {
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-f]{4})");

    private WrittenWords() {}

    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == ' ') {
                escaped.append(c);
            } else {
                escaped.append('%').append(String.format(Locale.ROOT, "%04x", (int) c));
            }
        }
        return escaped.toString();
    }

    static String unescaped(String escaped) {
        return ESCAPE.matcher(escaped)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
