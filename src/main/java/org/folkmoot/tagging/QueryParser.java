package org.folkmoot.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.model.text.Query;
import org.folkmoot.tagging.Lexeme.Kind;

/**
 * Parses the language of searches and rules: words, {@code word*}, {@code "phrases"}, {@code NEAR(a b, 8)}, AND, OR,
 * NOT in capitals, brackets. Adjacent words must all occur; {@code ;} outside quotation marks separates alternatives.
 *
 * <p>As in FTS5, NOT binds tighter than AND, AND tighter than OR, and adjacency tighter than all of them: {@code a NOT
 * b c} excludes only texts with both b and c. Any character that is not a letter or digit separates words, so {@code
 * anti-social} and {@code women's} are phrases.
 *
 * <p>Every error is a {@link QuerySyntaxException}. Positions are in code points.
 */
public final class QueryParser {
    private static final int MAX_TERMS = 6_000;
    private static final int MAX_PREFIXES = 200;

    /**
     * Parses a search. Alternatives are joined by OR.
     *
     * @throws QuerySyntaxException also if there is nothing to search for
     */
    public ParsedQuery parse(String source) {
        return joined(alternatives(source, false));
    }

    /**
     * Parses a search that is still being typed. Its last word matches as a prefix, and unclosed or dangling constructs
     * are not errors.
     *
     * @throws QuerySyntaxException also if there is nothing to search for yet
     */
    public ParsedQuery parseWhileTyping(String source) {
        return joined(alternatives(source, true));
    }

    /**
     * Parses a theme's rules: its alternatives in order. Empty alternatives are skipped, so the result may be empty.
     *
     * @throws QuerySyntaxException for the first invalid alternative
     */
    public List<Alternative> parseRules(String source) {
        return alternatives(source, false);
    }

    /** Every word of an alternative goes through its hits; the hits of a prefix are those of many words. */
    private static void refuseLong(List<Lexeme> lexemes) {
        int terms = 0;
        int prefixes = 0;
        for (Lexeme lexeme : lexemes) {
            boolean next = lexeme.kind() == Kind.SEPARATOR;
            terms = next ? 0 : terms + (lexeme.isTerm() ? 1 : 0);
            prefixes = next ? 0 : prefixes + (lexeme.prefix() ? 1 : 0);
            if (terms > MAX_TERMS || prefixes > MAX_PREFIXES) {
                throw new QuerySyntaxException(
                        lexeme.position(),
                        "There are too many words between two semicolons (at most " + MAX_PREFIXES
                                + " with an asterisk): split the rule.");
            }
        }
    }

    private static ParsedQuery joined(List<Alternative> alternatives) {
        if (alternatives.isEmpty()) {
            throw new QuerySyntaxException(0, "There is nothing to search for: type a word.");
        }
        List<Query> queries = alternatives.stream().map(Alternative::query).toList();
        List<Hint> hints =
                alternatives.stream().flatMap(each -> each.hints().stream()).toList();
        return new ParsedQuery(queries.size() == 1 ? queries.get(0) : new Query.Or(queries), hints);
    }

    private static List<Alternative> alternatives(String text, boolean typing) {
        int[] source = text.codePoints().toArray();
        QueryLexer lexer = new QueryLexer(source, typing);
        List<Lexeme> lexemes = lexer.read();
        refuseLong(lexemes);
        List<Alternative> alternatives = new ArrayList<>();
        int from = 0;
        List<Lexeme> own = new ArrayList<>();
        for (Lexeme lexeme : lexemes) {
            if (lexeme.kind() == Kind.SEPARATOR) {
                add(alternatives, source, from, lexeme.position(), own, lexer.hints(), false);
                own = new ArrayList<>();
                from = lexeme.position() + 1;
            } else {
                own.add(lexeme);
            }
        }
        add(alternatives, source, from, source.length, own, lexer.hints(), typing);
        return alternatives;
    }

    private static void add(
            List<Alternative> into,
            int[] source,
            int from,
            int to,
            List<Lexeme> lexemes,
            List<Hint> allHints,
            boolean typing) {
        int start = from;
        int end = to;
        while (start < end && QueryLexer.isSpace(source[start])) {
            start++;
        }
        while (start < end && QueryLexer.isSpace(source[end - 1])) {
            end--;
        }
        if (typing) {
            dropDangling(lexemes);
        }
        if (lexemes.isEmpty()) {
            if (typing || start == end) {
                return;
            }
            throw new QuerySyntaxException(
                    start, "There is no word at " + QueryLexer.place(start) + ": add one, of letters or digits.");
        }
        List<Hint> hints = new ArrayList<>(allHints.stream()
                .filter(hint -> hint.position() >= from && hint.position() < to)
                .toList());
        Query query = new AlternativeParser(lexemes, typing, hints).parse();
        hints.sort(Comparator.comparingInt(Hint::position));
        into.add(new Alternative(new String(source, start, end - start), query, hints));
    }

    /** Drops operators that still wait for an operand. */
    private static void dropDangling(List<Lexeme> lexemes) {
        while (!lexemes.isEmpty()) {
            Lexeme last = lexemes.get(lexemes.size() - 1);
            if (!last.isOperator() && last.kind() != Kind.OPEN && last.kind() != Kind.NEAR) {
                return;
            }
            lexemes.remove(lexemes.size() - 1);
        }
    }
}
