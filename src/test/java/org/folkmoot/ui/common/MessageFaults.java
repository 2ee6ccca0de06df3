package org.folkmoot.ui.common;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a message must not contain: key names, false plurals, a space before a per cent sign, old words. */
final class MessageFaults {
    private static final int MOST_ARGUMENTS = 10;
    private static final Pattern KEY = Pattern.compile("(\\(?)\\{key:(\\w+)}(\\)?)");
    private static final Pattern OLD_WORD =
            Pattern.compile("\\b(proposals?|proposed|nets?|batch(es)?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("[0-9}] %|\\bpercent\\b");
    private static final Pattern PUNCTUATION = Pattern.compile("'|\"\\{|}\"|\\.\\.\\.");
    /** Names of keys that are no English words. */
    private static final Pattern KEY_WORD =
            Pattern.compile("\\b(Ctrl|Control|Shift|Alt|Meta|Cmd|Command|Esc|Escape|F\\d{1,2})\\b(?! palette)");
    /** Names of keys that are English words, too: in the middle of a sentence, or as its subject. */
    private static final String WORD_KEYS = "Tab|Enter|Space|Delete|Insert|Home|End|Up|Down|Left|Right";

    private static final Pattern WORD_KEY =
            Pattern.compile("(?<=[\\p{L},;] )(" + WORD_KEYS + ")\\b|^(" + WORD_KEYS + ")(?= (and|or) (" + WORD_KEYS
                    + ")\\b| (opens|closes|shows|hides|moves?|marks|removes|chooses|selects)\\b)");
    /** A letter that stands alone, or digits with a dash, as in "F flags" and "1–9 code". */
    private static final Pattern LONE_SIGN = Pattern.compile(
            "(?<![\\p{L}\\d{#’-])([B-HJ-Z]|A(?= [a-z]+s\\b))(?![\\p{L}\\d}.’-])|\\b\\d\u2013\\d\\b|(?<= )/(?= )");

    private static final String NOUN = "(?:response|submission|theme|suggestion|coding|code|word|column|row|file|step"
            + "|change|item|page|text|memo|backup|answer|question|respondent|version|minute|hour|second|day|point"
            + "|character|passage|group|duplicate|value|coder|flag|filter|reference|sentence|level|sample|use)";
    private static final String ADJECTIVES =
            "(?:(?!(?:and|or|of|an?|in|on|to|with|from|is|was|has|have|no|names|claims)\\b)\\p{Ll}+ ){0,2}?";
    private static final Pattern ONE = Pattern.compile("\\b1 " + ADJECTIVES + NOUN + "s\\b|(?<!and )\\b1 " + ADJECTIVES
            + NOUN + " (?:are|have|were|match|do|come|differ|stay|need)\\b");
    private static final Pattern TWO = Pattern.compile("\\b2 " + ADJECTIVES + NOUN + "\\b(?!s)");

    private static final Set<String> KEY_TEXTS = Stream.of(Action.values())
            .flatMap(action -> action.keys().stream())
            .map(Key::text)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]+)\\)");

    private MessageFaults() {}

    /** What is wrong with a message; empty if nothing is. */
    static List<String> of(String message) {
        List<String> faults = new ArrayList<>();
        String words = KEY.matcher(message).replaceAll("");
        find(PERCENT, words).ifPresent(found -> faults.add("per cent sign: " + found));
        find(OLD_WORD, words).ifPresent(found -> faults.add("old word: " + found));
        find(PUNCTUATION, words).ifPresent(found -> faults.add("typewriter punctuation: " + found));
        keyName(words).ifPresent(found -> faults.add("key name: " + found));
        keys(message, faults);
        plurals(words, faults);
        return faults;
    }

    private static Optional<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .findFirst();
    }

    private static Optional<String> keyName(String words) {
        String plain = words.replaceAll("\\{\\d", "{0");
        return Stream.of(
                        find(KEY_WORD, plain),
                        find(WORD_KEY, plain),
                        find(LONE_SIGN, plain),
                        PARENTHESES
                                .matcher(plain)
                                .results()
                                .map(found -> found.group(1))
                                .filter(KEY_TEXTS::contains)
                                .findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Names of keys have to exist, and an action, which may have no key, stands in parentheses that can be left out. */
    private static void keys(String message, List<String> faults) {
        Matcher matcher = KEY.matcher(message);
        while (matcher.find()) {
            try {
                KeyNames.text(KeyMap.standard(), matcher.group(2));
            } catch (IllegalArgumentException e) {
                faults.add("no such key: " + matcher.group(2));
                continue;
            }
            boolean alone = matcher.group(1).isEmpty() || matcher.group(3).isEmpty();
            if (alone && !KeyNames.isFixed(matcher.group(2)) && !message.equals(matcher.group())) {
                faults.add("key without parentheses: " + matcher.group(2));
            }
        }
    }

    /** Fills one and two into every place. */
    private static void plurals(String words, List<String> faults) {
        filled(words, 1, faults).flatMap(text -> find(ONE, text)).ifPresent(found -> faults.add("plural: " + found));
        filled(words, 2, faults).flatMap(text -> find(TWO, text)).ifPresent(found -> faults.add("singular: " + found));
    }

    private static Optional<String> filled(String words, int number, List<String> faults) {
        Object[] arguments = new Object[MOST_ARGUMENTS];
        Arrays.fill(arguments, number);
        try {
            return Optional.of(new MessageFormat(words, Locale.UK).format(arguments));
        } catch (IllegalArgumentException e) {
            faults.add("no message format: " + e.getMessage());
            return Optional.empty();
        }
    }
}
