package org.folkmoot.tagging;

import java.util.List;
import org.folkmoot.model.text.Query;

/**
 * A token of a query.
 *
 * @param position its first code point in the source
 * @param text as written
 * @param words the words of a term, at least one; empty for other kinds
 */
record Lexeme(Kind kind, int position, String text, List<String> words, boolean prefix) {
    public enum Kind {
        /** A bare word, possibly split into several. */
        WORD,
        /** A quoted phrase. */
        QUOTED,
        AND,
        OR,
        NOT,
        /** Including its opening bracket. */
        NEAR,
        /** Before the distance; ignored elsewhere. */
        COMMA,
        OPEN,
        CLOSE,
        SEPARATOR
    }

    static Lexeme mark(Kind kind, int position, String text) {
        return new Lexeme(kind, position, text, List.of(), false);
    }

    boolean isTerm() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    boolean isOperator() {
        return kind == Kind.AND || kind == Kind.OR || kind == Kind.NOT;
    }

    Query.Term term() {
        return words.size() == 1 ? new Query.Word(words.get(0), prefix) : new Query.Phrase(words, prefix);
    }
}
