package org.folkmoot.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is searched for: words, each of which also finds longer words that begin with it. */
record SearchWords(List<String> words) {
    static final SearchWords NONE = new SearchWords(List.of());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    SearchWords {
        words = List.copyOf(words);
    }

    /** Part of a text; {@code found} if it is one of the words. */
    record Piece(String text, boolean found) {}

    static SearchWords of(String typed) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(typed.toLowerCase(Locale.UK));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return new SearchWords(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether every word is somewhere in these texts. */
    boolean allIn(List<String> texts) {
        return words.stream().allMatch(word -> new SearchWords(List.of(word)).anyIn(texts));
    }

    /** Whether any word is somewhere in these texts. */
    boolean anyIn(List<String> texts) {
        return texts.stream().anyMatch(text -> pieces(text).stream().anyMatch(Piece::found));
    }

    /** The text, cut where a found word begins and ends. */
    List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        Matcher matcher = WORD.matcher(text);
        while (!words.isEmpty() && matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.UK);
            if (words.stream().anyMatch(word::startsWith)) {
                add(pieces, text.substring(at, matcher.start()), false);
                add(pieces, matcher.group(), true);
                at = matcher.end();
            }
        }
        add(pieces, text.substring(at), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}
