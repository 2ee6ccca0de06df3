package org.folkmoot.tagging;

import static org.folkmoot.tagging.QueryLexer.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.model.text.Query;
import org.folkmoot.tagging.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/** Parses the lexemes of one alternative by recursive descent. Single use. */
final class AlternativeParser {
    private static final int DEFAULT_DISTANCE = 8;
    private static final int MAX_DISTANCE = 50;
    // FTS5 parses with a stack of fixed size, so nesting is limited here too.
    private static final int MAX_DEPTH = 15;
    private static final Set<String> OPERATOR_WORDS = Set.of("and", "or", "not");

    private final List<Lexeme> lexemes;
    private final boolean typing;
    private final List<Hint> hints;
    private int at;
    private int depth;

    /**
     * Prepares to parse.
     *
     * @param lexemes at least one
     * @param typing whether the source is still being typed, so an open bracket is not an error
     * @param hints receives any hints
     */
    AlternativeParser(List<Lexeme> lexemes, boolean typing, List<Hint> hints) {
        this.lexemes = lexemes;
        this.typing = typing;
        this.hints = hints;
    }

    Query parse() {
        Query query = or();
        Lexeme left = peek();
        if (left != null) {
            throw at(
                    left,
                    left.kind() == Kind.CLOSE
                            ? "\")\" at " + place(left.position())
                                    + " closes nothing: take it out, or add \"(\" before it."
                            : "\"" + left.text() + "\" at " + place(left.position())
                                    + " is out of place: take it out.");
        }
        return query;
    }

    private Query or() {
        List<Query> parts = new ArrayList<>();
        parts.add(and());
        while (take(Kind.OR) != null) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
    }

    private Query and() {
        List<Query> parts = new ArrayList<>();
        parts.add(not());
        while (take(Kind.AND) != null) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
    }

    /** {@code a NOT b NOT c} excludes both. Kept flat, because FTS5 limits the depth of a query. */
    private Query not() {
        Query wanted = adjacent();
        List<Query> unwanted = new ArrayList<>();
        while (take(Kind.NOT) != null) {
            unwanted.add(adjacent());
        }
        if (unwanted.isEmpty()) {
            return wanted;
        }
        return new Query.Not(wanted, unwanted.size() == 1 ? unwanted.get(0) : new Query.Or(unwanted));
    }

    private Query adjacent() {
        List<Query> parts = new ArrayList<>();
        parts.add(primary());
        for (Lexeme next = peek(); next != null && startsPrimary(next); next = peek()) {
            parts.add(primary());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
    }

    private Query primary() {
        Lexeme next = peek();
        if (next == null || !startsPrimary(next)) {
            throw missing(next);
        }
        at++;
        if (next.isTerm()) {
            hintAtOperatorWord(next);
            return next.term();
        }
        return next.kind() == Kind.NEAR ? near(next) : bracket(next);
    }

    private Query bracket(Lexeme open) {
        if (++depth > MAX_DEPTH) {
            throw at(open, "Brackets are nested too deeply at " + place(open.position()) + ": use fewer of them.");
        }
        Lexeme next = peek();
        if (next != null && next.kind() == Kind.CLOSE) {
            throw at(open, "There is nothing in the brackets at " + place(open.position()) + ": add a word.");
        }
        Query query = or();
        close(open);
        depth--;
        return query;
    }

    private Query near(Lexeme near) {
        List<Query.Term> terms = new ArrayList<>();
        for (Lexeme next = peek(); next != null && next.isTerm(); next = peek()) {
            terms.add(next.term());
            at++;
        }
        int distance = take(Kind.COMMA) == null ? DEFAULT_DISTANCE : distance(near);
        Lexeme next = peek();
        if (next != null && next.kind() != Kind.CLOSE) {
            throw at(
                    next,
                    "NEAR takes only words and phrases, then a comma and a number: take out \"" + next.text() + "\" at "
                            + place(next.position()) + ".");
        }
        if (typing && terms.size() == 1 && next == null) {
            return terms.get(0);
        }
        if (terms.size() < 2) {
            throw at(
                    near,
                    "NEAR at " + place(near.position())
                            + " needs at least two words: write it as in NEAR(followed home, 8).");
        }
        close(near);
        return new Query.Near(terms, distance);
    }

    private int distance(Lexeme near) {
        Lexeme number = peek();
        if (number == null && typing) {
            return DEFAULT_DISTANCE;
        }
        if (number != null && number.text().matches("[0-9]{1,4}")) {
            int distance = Integer.parseInt(number.text());
            if (distance >= 1 && distance <= MAX_DISTANCE) {
                at++;
                return distance;
            }
        }
        throw at(
                number == null ? near : number,
                "The distance of NEAR at " + place(near.position()) + " has to be a whole number from 1 to "
                        + MAX_DISTANCE + ": write it as in NEAR(followed home, 8).");
    }

    private void close(Lexeme open) {
        if (take(Kind.CLOSE) == null && !typing) {
            int bracket = open.position();
            throw at(open, "Bracket opened at " + place(bracket) + " is never closed: add \")\".");
        }
    }

    private QuerySyntaxException missing(@Nullable Lexeme next) {
        Lexeme before = at == 0 ? null : lexemes.get(at - 1);
        if (next != null && next.kind() == Kind.NOT) {
            return at(
                    next,
                    before != null && before.isOperator()
                            ? "NOT at " + place(next.position()) + " comes straight after " + before.text()
                                    + ": write just NOT between what to find and what to leave out."
                            : "NOT at " + place(next.position())
                                    + " has nothing before it to take away from: write first what to find.");
        }
        if (before != null && before.isOperator()) {
            return at(
                    before,
                    before.text() + " at " + place(before.position()) + " has nothing after it: add a word, or take "
                            + before.text() + " out.");
        }
        if (before != null && before.kind() == Kind.OPEN && next == null) {
            return at(before, "Bracket opened at " + place(before.position()) + " is never closed: add \")\".");
        }
        Lexeme odd = next == null ? lexemes.get(lexemes.size() - 1) : next;
        return at(
                odd,
                odd.kind() == Kind.CLOSE
                        ? "\")\" at " + place(odd.position()) + " closes nothing: take it out, or add \"(\" before it."
                        : "\"" + odd.text() + "\" at " + place(odd.position())
                                + " has nothing before it: add a word, or take it out.");
    }

    private void hintAtOperatorWord(Lexeme word) {
        boolean between = at > 1 && at < lexemes.size();
        if (between
                && word.kind() == Kind.WORD
                && OPERATOR_WORDS.contains(word.text().toLowerCase(Locale.ROOT))) {
            hints.add(new Hint(
                    word.position(),
                    "\"" + word.text() + "\" at " + place(word.position())
                            + " is searched for as a word: write " + word.text().toUpperCase(Locale.ROOT)
                            + " in capitals if it should join the others."));
        }
    }

    private static boolean startsPrimary(Lexeme lexeme) {
        return lexeme.isTerm() || lexeme.kind() == Kind.OPEN || lexeme.kind() == Kind.NEAR;
    }

    private @Nullable Lexeme peek() {
        return at < lexemes.size() ? lexemes.get(at) : null;
    }

    private @Nullable Lexeme take(Kind kind) {
        Lexeme next = peek();
        if (next == null || next.kind() != kind) {
            return null;
        }
        at++;
        return next;
    }

    private static QuerySyntaxException at(Lexeme lexeme, String message) {
        return new QuerySyntaxException(lexeme.position(), message);
    }
}
