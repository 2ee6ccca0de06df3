package org.folkmoot.tagging;

import java.util.List;
import org.folkmoot.model.Query;

/**
 * One piece of a query's source.
 *
 * @param position its first code point in the source
 * @param text as written
 * @param words what a term is made of, at least one; empty for all other kinds
 */
record Lexeme(Kind kind, int position, String text, List<String> words, boolean prefix) {
    public enum Kind {
        /** A bare word, or what is broken into several. */
        WORD,
        /** What stood between quotation marks. */
        QUOTED,
        AND,
        OR,
        NOT,
        /** With its bracket. */
        NEAR,
        /** Before the distance; elsewhere commas are nothing. */
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
