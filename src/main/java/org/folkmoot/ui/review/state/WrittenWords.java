package org.folkmoot.ui.review.state;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words inside a line that is kept: signs that mean something in the line, or in a settings file, go by their number. */
final class WrittenWords {
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-f]{4})");

    private WrittenWords() {}

    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (Character.isLetterOrDigit(sign) || sign == '-' || sign == '.' || sign == ' ') {
                escaped.append(sign);
            } else {
                escaped.append('%').append(String.format(Locale.ROOT, "%04x", (int) sign));
            }
        }
        return escaped.toString();
    }

    static String plain(String escaped) {
        return ESCAPE.matcher(escaped)
                .replaceAll(
                        sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }
}
