package org.folkmoot.tagging;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.tagging.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/** Splits a query into lexemes. Single use. */
final class QueryLexer {
    private final int[] source;
    private final boolean typing;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private int at;
    private boolean inNear;

    /** @param typing whether the source is still being typed: a quotation may be open, and the last word incomplete */
    QueryLexer(int[] source, boolean typing) {
        this.source = source;
        this.typing = typing;
    }

    List<Lexeme> read() {
        while (at < source.length) {
            int next = source[at];
            if (isSpace(next)) {
                at++;
            } else if (isQuote(next)) {
                quoted();
            } else if (next == '(') {
                mark(Kind.OPEN);
            } else if (next == ')') {
                inNear = false;
                mark(Kind.CLOSE);
            } else if (next == ';') {
                inNear = false;
                mark(Kind.SEPARATOR);
            } else if (next == ',') {
                comma();
            } else {
                bare();
            }
        }
        return lexemes;
    }

    /** In source order; complete after {@link #read}. */
    List<Hint> hints() {
        return hints;
    }

    private void mark(Kind kind) {
        lexemes.add(Lexeme.mark(kind, at, text(at, at + 1)));
        at++;
    }

    private void comma() {
        if (inNear) {
            mark(Kind.COMMA);
        } else {
            hints.add(new Hint(at, "The comma at " + place(at) + " means nothing: put ; between alternatives."));
            at++;
        }
    }

    private void quoted() {
        int open = at;
        int end = open + 1;
        while (end < source.length && !isQuote(source[end])) {
            end++;
        }
        boolean closed = end < source.length;
        if (!closed && !typing) {
            throw new QuerySyntaxException(
                    open, "The quotation mark at " + place(open) + " has no partner: add \" after the last word.");
        }
        boolean prefix = star(open + 1, end);
        List<String> words = WordBreaker.words(source, open + 1, end);
        at = closed ? end + 1 : end;
        if (words.isEmpty()) {
            if (typing && !closed) {
                return;
            }
            throw new QuerySyntaxException(
                    open, "There is no word between the quotation marks at " + place(open) + ": add one.");
        }
        if (closed && at < source.length && source[at] == '*') {
            prefix = true;
            at++;
        }
        lexemes.add(new Lexeme(Kind.QUOTED, open, text(open, at), words, prefix || (!closed && goesOn(end))));
    }

    private void bare() {
        int from = at;
        while (at < source.length && !endsBare(at)) {
            at++;
        }
        String text = text(from, at);
        Kind operator = operator(text);
        if (operator != null) {
            lexemes.add(Lexeme.mark(operator, from, text));
        } else if (text.equalsIgnoreCase("NEAR") && bracketFollows()) {
            near(from, text);
        } else {
            word(from, text);
        }
    }

    private void word(int from, String text) {
        boolean prefix = star(from, at);
        List<String> words = WordBreaker.words(source, from, at);
        if (words.isEmpty()) {
            hints.add(new Hint(
                    from, "Only letters and digits are searched for: the sign at " + place(from) + " is left out."));
            return;
        }
        if (source[from] == '-') {
            hints.add(new Hint(
                    from,
                    "The minus sign at " + place(from) + " means nothing: to leave a word out, put NOT before it."));
        }
        lexemes.add(new Lexeme(Kind.WORD, from, text, words, prefix || (typing && goesOn(at))));
    }

    private void near(int from, String text) {
        if (!text.equals("NEAR")) {
            hints.add(new Hint(
                    from,
                    "\"" + text + "\" at " + place(from) + " is searched for as a word: write NEAR in capitals."));
            word(from, text);
            return;
        }
        while (source[at] != '(') {
            at++;
        }
        at++;
        inNear = true;
        lexemes.add(Lexeme.mark(Kind.NEAR, from, text));
    }

    private boolean bracketFollows() {
        int ahead = at;
        while (ahead < source.length && isSpace(source[ahead])) {
            ahead++;
        }
        return ahead < source.length && source[ahead] == '(';
    }

    /** Whether the words in the range end in a star; a star anywhere else is an error. */
    private boolean star(int from, int to) {
        boolean found = false;
        for (int i = from; i < to; i++) {
            if (source[i] == '*') {
                boolean afterWord = i > from && WordBreaker.continues(source[i - 1]);
                if (!afterWord || !WordBreaker.words(source, i + 1, to).isEmpty()) {
                    throw new QuerySyntaxException(
                            i,
                            "The * at " + place(i)
                                    + " is out of place: it goes directly after the last letter of a word.");
                }
                found = true;
            }
        }
        return found;
    }

    private boolean goesOn(int end) {
        return end == source.length && WordBreaker.continues(source[end - 1]);
    }

    private boolean endsBare(int index) {
        int next = source[index];
        return isSpace(next)
                || isQuote(next)
                || next == '('
                || next == ')'
                || next == ';'
                || (next == ',' && (inNear || !betweenDigits(index)));
    }

    private boolean betweenDigits(int index) {
        return index > 0
                && index + 1 < source.length
                && Character.isDigit(source[index - 1])
                && Character.isDigit(source[index + 1]);
    }

    private String text(int from, int to) {
        return new String(source, from, to - from);
    }

    private static @Nullable Kind operator(String text) {
        return switch (text) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> null;
        };
    }

    /** A position for messages, which count from 1. */
    static String place(int position) {
        return "character " + (position + 1);
    }

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Includes curly quotes, because rules are pasted from word processors. */
    private static boolean isQuote(int codePoint) {
        return codePoint == '"' || codePoint == '\u201C' || codePoint == '\u201D' || codePoint == '\u201E';
    }
}
