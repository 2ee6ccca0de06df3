package org.folkmoot.campaign;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the salutation before the body of a letter and the signature after it, whether on lines of their own or run
 * together with the text. Used for comparison only.
 */
final class LetterFrame {
    private static final int MAX_SALUTATION_LENGTH = 10;
    private static final int MAX_CLOSING_LENGTH = 10;
    private static final int MAX_NAME_LENGTH = 7;
    private static final int MAX_SIGNATURE_LINES = 4;

    private static final Set<String> GREETINGS =
            Set.of("dear", "hello", "hi", "hiya", "greetings", "sir", "sirs", "madam", "attn", "fao");
    private static final List<String> LINE_GREETINGS = List.of(
            "to the", "to whom", "for the attention of", "good morning", "good afternoon", "good evening", "good day");
    private static final List<String> RUN_ON_GREETINGS = List.of("for the attention of", "to the mayor");
    private static final String WHOM = "to whom it may concern";
    private static final int MAX_RUN_ON_LENGTH = 5;
    private static final List<String> CLOSINGS = List.of(
            "yours",
            "yours sincerely",
            "yours faithfully",
            "yours truly",
            "sincerely",
            "respectfully",
            "kind regards",
            "best regards",
            "warm regards",
            "regards",
            "best wishes",
            "with best wishes",
            "with thanks",
            "many thanks",
            "thanks",
            "thank you",
            "cheers",
            "in solidarity",
            "signed");
    /** Words in titles and names that need no capital. */
    private static final Set<String> JOINING = Set.of(
            ("of or the and de van von all there sir sirs madam mayor mayors office editor colleagues team consultation"
                            + " committee council councillor minister friends everyone both")
                    .split(" "));

    private LetterFrame() {}

    /** The words without salutation and signature, as an interval of {@code words}; empty only if {@code words} is. */
    static Body body(List<Word> words) {
        int from = salutation(words);
        int to = signature(words, from);
        return to > from ? new Body(from, to) : new Body(0, words.size());
    }

    /** @param to index after the last word */
    record Body(int from, int to) {}

    private static int salutation(List<Word> words) {
        if (words.isEmpty()) {
            return 0;
        }
        int line = lineEnd(words, 0);
        boolean ownLine = line < words.size() && line <= MAX_SALUTATION_LENGTH;
        String start = text(words, 0, Math.min(words.size(), 5));
        boolean greeting = GREETINGS.contains(words.get(0).form());
        if (ownLine && (greeting || LINE_GREETINGS.stream().anyMatch(each -> starts(start, each)))) {
            return line;
        }
        if (starts(start, WHOM)) {
            return MAX_RUN_ON_LENGTH;
        }
        for (String phrase : RUN_ON_GREETINGS) {
            if (starts(start, phrase)) {
                return runOn(words, phrase.split(" ", -1).length, line);
            }
        }
        return greeting ? runOn(words, 1, line) : 0;
    }

    /**
     * A greeting that runs on into the text ends at a comma or with the names and titles; without a comma, the last
     * capital starts the first sentence.
     */
    private static int runOn(List<Word> words, int greeting, int line) {
        int to = greeting;
        int last = Math.min(line, MAX_SALUTATION_LENGTH);
        while (to < last
                && !words.get(to - 1).pause()
                && (words.get(to).capital() || JOINING.contains(words.get(to).form()))) {
            to++;
        }
        boolean intoSentence = to > greeting && to < line && !words.get(to - 1).pause();
        if (intoSentence && !words.get(to - 1).capital()) {
            return greeting;
        }
        return to < line ? to - (intoSentence ? 1 : 0) : 0;
    }

    private static int signature(List<Word> words, int from) {
        int to = words.size();
        for (int lines = 0; lines < MAX_SIGNATURE_LINES && to > from; lines++) {
            int start = lineStart(words, to, from);
            boolean ownLine = start > from;
            if (!ownLine) {
                break;
            }
            if (isClosing(words, start, to) || isName(words, start, to)) {
                to = start;
            } else {
                break;
            }
        }
        int sentence = sentenceStart(words, to, from);
        boolean tail = sentence > from && sentence < to;
        return tail && (isClosing(words, sentence, to) || isName(words, sentence, to)) ? sentence : to;
    }

    private static boolean isClosing(List<Word> words, int from, int to) {
        String start = text(words, from, Math.min(to, from + 3));
        boolean whole = to - from <= MAX_CLOSING_LENGTH;
        return whole
                && CLOSINGS.stream().anyMatch(each -> starts(start, each))
                && isName(words, Math.min(to, from + closingWords(start)), to);
    }

    private static int closingWords(String start) {
        return CLOSINGS.stream()
                .filter(each -> starts(start, each))
                .mapToInt(each -> each.split(" ", -1).length)
                .max()
                .orElse(0);
    }

    /** Names and places: short, mostly capitalised, not a sentence. Nothing at all is acceptable after a closing. */
    private static boolean isName(List<Word> words, int from, int to) {
        if (to == from) {
            return true;
        }
        List<Word> line = words.subList(from, to);
        long capitals = line.stream().filter(Word::capital).count();
        return line.size() <= MAX_NAME_LENGTH
                && line.get(0).capital()
                && !line.get(line.size() - 1).ends()
                && capitals * 2 >= line.size();
    }

    private static boolean starts(String text, String phrase) {
        return text.equals(phrase) || text.startsWith(phrase + " ");
    }

    private static String text(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().map(Word::form).collect(Collectors.joining(" "));
    }

    private static int lineEnd(List<Word> words, int at) {
        int to = at;
        while (to < words.size() && words.get(to).line() == words.get(at).line()) {
            to++;
        }
        return to;
    }

    private static int lineStart(List<Word> words, int to, int from) {
        int start = to - 1;
        while (start > from && words.get(start - 1).line() == words.get(to - 1).line()) {
            start--;
        }
        return start;
    }

    /** After the last sentence that ends before the end. */
    private static int sentenceStart(List<Word> words, int to, int from) {
        int start = to;
        while (start > from && !words.get(start - 1).ends() && to - start <= MAX_CLOSING_LENGTH) {
            start--;
        }
        return start;
    }
}
