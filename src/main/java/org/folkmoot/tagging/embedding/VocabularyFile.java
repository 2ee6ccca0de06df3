package org.folkmoot.tagging.embedding;

import java.util.HashMap;
import java.util.Map;
import org.folkmoot.model.refusal.AnalysisReason;
import org.folkmoot.model.refusal.Refusal;

/** Reads the object {@code "vocab"} from a tokenizer's JSON file and ignores the rest. Single use. */
final class VocabularyFile {
    private static final String OBJECT = "\"vocab\"";

    private final String json;
    private int at;

    VocabularyFile(String json) {
        this.json = json;
    }

    /**
     * Maps each piece to its id.
     *
     * @throws Refusal if the object is missing or cannot be read
     */
    Map<String, Integer> read() {
        at = json.indexOf(OBJECT) + OBJECT.length();
        if (at < OBJECT.length()) {
            throw unreadable();
        }
        expect(':');
        expect('{');
        Map<String, Integer> vocabulary = new HashMap<>();
        while (peek() == '"') {
            String piece = string();
            expect(':');
            vocabulary.put(piece, number());
            if (peek() == ',') {
                at++;
            }
        }
        expect('}');
        return vocabulary;
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (at < json.length() && json.charAt(at) != '"') {
            char next = json.charAt(at++);
            text.append(next == '\\' ? escaped() : next);
        }
        expect('"');
        return text.toString();
    }

    private char escaped() {
        char kind = at < json.length() ? json.charAt(at++) : 0;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'u' -> {
                at += 4;
                yield hex(at - 4);
            }
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> throw unreadable();
        };
    }

    private char hex(int from) {
        try {
            return (char) Integer.parseInt(json, from, from + 4, 16);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw unreadable();
        }
    }

    private int number() {
        peek();
        int from = at;
        while (at < json.length() && Character.isDigit(json.charAt(at))) {
            at++;
        }
        try {
            return Integer.parseInt(json, from, at, 10);
        } catch (NumberFormatException e) {
            throw unreadable();
        }
    }

    /** The next non-space character, or 0 at the end. */
    private char peek() {
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return at < json.length() ? json.charAt(at) : 0;
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw unreadable();
        }
        at++;
    }

    private static Refusal unreadable() {
        return Refusal.of(AnalysisReason.VOCABULARY_UNREADABLE);
    }
}
