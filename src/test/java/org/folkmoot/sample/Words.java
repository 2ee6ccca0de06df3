package org.folkmoot.sample;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Small operations on English text, independent of the machine's locale. */
final class Words {
    /** Words that may begin in lower case once something is put before them. */
    private static final Set<String> SAFE = Set.of(
            "the",
            "we",
            "there",
            "more",
            "they",
            "my",
            "when",
            "if",
            "it",
            "a",
            "an",
            "some",
            "every",
            "our",
            "you",
            "why",
            "what",
            "stop",
            "put",
            "give",
            "people",
            "too",
            "most",
            "nobody",
            "women",
            "men",
            "boys",
            "girls",
            "young",
            "kids",
            "children",
            "police",
            "officers",
            "better",
            "no",
            "not",
            "half",
            "until",
            "make",
            "bring",
            "teach",
            "get",
            "victims",
            "these",
            "this",
            "that",
            "it's",
            "there's",
            "we've",
            "they're",
            "once",
            "one",
            "being",
            "all",
            "how",
            "last",
            "as",
            "anyone",
            "everyone",
            "nothing",
            "something",
            "where",
            "after",
            "before",
            "two",
            "three",
            "parents",
            "please",
            "let",
            "treat",
            "start",
            "he",
            "she",
            "those",
            "at",
            "you're",
            "you've",
            "we're",
            "what's",
            "who",
            "whoever",
            "having",
            "even",
            "drivers",
            "on",
            "in",
            "for",
            "with",
            "somebody",
            "will",
            "could",
            "first",
            "surely",
            "someone",
            "yes",
            "and");

    private Words() {}

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : upper(text.substring(0, 1)) + text.substring(1);
    }

    /** Lower-cases the first letter where that is right ("The" but not "I" or "Lambeth"). */
    static String joined(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        return SAFE.contains(lower(first)) ? lower(text.substring(0, 1)) + text.substring(1) : text;
    }

    /** A sentence ends in punctuation; add a full stop where it does not. */
    static String sentence(String text) {
        String t = capital(text);
        return t.isEmpty() || ".!?…)\"".indexOf(t.charAt(t.length() - 1)) >= 0 ? t : t + ".";
    }

    /** Closes the gaps that an empty alternative leaves behind. */
    static String tidy(String text) {
        return text.replaceAll(" +", " ")
                .replaceAll(" (?=[.,;:?!](?:[ \"]|$))", "")
                .replaceAll(",(?=[.?!])", "")
                .strip();
    }

    static List<String> sentences(String text) {
        return List.of(text.split("(?<=[.!?])\\s+|\\R+", -1));
    }

    static int count(String text) {
        String t = text.strip();
        return t.isEmpty() ? 0 : t.split("\\s+", -1).length;
    }
}
