package org.folkmoot.campaign;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into words for comparison only: skips tags, decodes entities, and drops case, accents, apostrophes,
 * punctuation and spacing. Single use.
 */
final class WordReader {
    /** A tag, a comment or an entity. Text that merely looks similar, such as {@code a < b}, does not match. */
    private static final Pattern MARKUP = Pattern.compile(
            "<!--[\\s\\S]{0,2000}?-->|</?([a-zA-Z][a-zA-Z0-9]{0,15})(?:\\s[^<>]{0,500})?/?>|&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

    private static final Pattern NEW_LINE_TAG = Pattern.compile("br|p|div|li|ul|ol|tr|h[1-6]|table|blockquote");
    private static final Map<String, Integer> ENTITIES = Map.ofEntries(
            Map.entry("amp", (int) '&'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'),
            Map.entry("quot", (int) '"'),
            Map.entry("apos", (int) '\''),
            Map.entry("nbsp", 0xa0),
            Map.entry("rsquo", 0x2019),
            Map.entry("lsquo", 0x2018),
            Map.entry("rdquo", 0x201d),
            Map.entry("ldquo", 0x201c),
            Map.entry("ndash", 0x2013),
            Map.entry("mdash", 0x2014),
            Map.entry("hellip", 0x2026),
            Map.entry("pound", 0xa3),
            Map.entry("euro", 0x20ac));
    private static final String APOSTROPHES = "'\u2019\u2018\u02bc\u00b4`";
    private static final String CLOSING = ".,;:!?\u2026)]}\"\u201d\u00bb";
    private static final String ENDING = ".!?\u2026";
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "st", "rev", "prof", "no");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String text;
    /** Whether lines end in CR alone. */
    private final boolean oldMac;

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder form = new StringBuilder();
    private int point;
    private int start;
    private int end;
    private int line;
    private boolean capital;
    private boolean small;
    private boolean ascii = true;
    private boolean closed;
    private boolean ends;

    private WordReader(String text) {
        this.text = text;
        this.oldMac = text.indexOf('\n') < 0;
    }

    static List<Word> words(String text) {
        return new WordReader(text).read();
    }

    private List<Word> read() {
        boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        Matcher matcher = MARKUP.matcher(text);
        int index = 0;
        while (index < text.length()) {
            int letter = text.codePointAt(index);
            if (markup && (letter == '<' || letter == '&') && matcher.find(index) && matcher.start() == index) {
                int points = text.codePointCount(index, matcher.end());
                markup(matcher, points);
                index = matcher.end();
            } else {
                take(letter, 1);
                index += Character.charCount(letter);
            }
        }
        finish();
        return words;
    }

    /** @param points number of code points in the tag or entity */
    private void markup(Matcher matcher, int points) {
        String entity = matcher.group(2);
        if (entity != null) {
            take(decode(entity), points);
            return;
        }
        finish();
        String tag = matcher.group(1);
        if (tag != null && NEW_LINE_TAG.matcher(tag.toLowerCase(Locale.ROOT)).matches()) {
            line++;
        }
        point += points;
    }

    private static int decode(String entity) {
        int code;
        if (entity.charAt(0) != '#') {
            code = ENTITIES.getOrDefault(entity.toLowerCase(Locale.ROOT), (int) ' ');
        } else if (entity.charAt(1) == 'x' || entity.charAt(1) == 'X') {
            code = Integer.parseInt(entity.substring(2), 16);
        } else {
            code = Integer.parseInt(entity.substring(1));
        }
        return Character.isValidCodePoint(code) ? code : ' ';
    }

    private void take(int letter, int points) {
        if (Character.isIdeographic(letter)) {
            finish();
            append(letter, points);
            finish();
        } else if (Character.isLetterOrDigit(letter)) {
            if (closed) {
                finish();
            }
            append(letter, points);
        } else if (isInvisible(letter)) {
            point += points;
        } else if (form.length() > 0 && !closed && APOSTROPHES.indexOf(letter) >= 0) {
            point += points;
        } else if (form.length() > 0 && (CLOSING.indexOf(letter) >= 0 || APOSTROPHES.indexOf(letter) >= 0)) {
            closed = true;
            ends |= ENDING.indexOf(letter) >= 0;
            point += points;
            end = point;
        } else {
            finish();
            if (letter == '\n' || (letter == '\r' && oldMac) || letter == 0x2028 || letter == 0x2029) {
                line++;
            }
            point += points;
        }
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private void append(int letter, int points) {
        if (form.length() == 0) {
            start = point;
            capital = Character.isUpperCase(letter);
        } else {
            small |= Character.isLowerCase(letter);
        }
        ascii &= letter < 128;
        form.appendCodePoint(Character.toLowerCase(letter));
        point += points;
        end = point;
    }

    private void finish() {
        if (form.length() > 0) {
            String plain = form.toString();
            if (!ascii) {
                plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                        .replaceAll("");
            }
            boolean initial = plain.length() == 1;
            ends &= !initial && !ABBREVIATIONS.contains(plain);
            words.add(new Word(plain, start, end, line, capital && (small || initial), closed, ends));
        }
        form.setLength(0);
        ascii = true;
        small = false;
        closed = false;
        ends = false;
    }
}
