package org.folkmoot.store.search;

import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.model.text.Query;

/** Writes a query as an FTS5 MATCH expression. Every word is quoted, so that none is read as FTS5 syntax. */
public final class FtsQuery {
    private FtsQuery() {}

    /** @throws IllegalArgumentException if a phrase, NEAR, AND or OR is empty */
    public static String of(Query query) {
        if (query instanceof Query.Word word) {
            return term(List.of(word.text()), word.prefix());
        }
        if (query instanceof Query.Phrase phrase) {
            return term(phrase.words(), phrase.prefix());
        }
        if (query instanceof Query.Near near) {
            return near(near);
        }
        if (query instanceof Query.And and) {
            return joined(and.parts(), " AND ");
        }
        if (query instanceof Query.Or or) {
            return joined(or.parts(), " OR ");
        }
        if (query instanceof Query.Not not) {
            return bracketed(not.wanted()) + " NOT " + bracketed(not.unwanted());
        }
        throw new IllegalArgumentException("unknown kind of query: " + query.getClass());
    }

    private static String near(Query.Near near) {
        notEmpty(near.terms());
        return near.terms().stream().map(FtsQuery::of).collect(Collectors.joining(" ", "NEAR(", ", ")) + near.distance()
                + ")";
    }

    private static String joined(List<Query> parts, String operator) {
        notEmpty(parts);
        return parts.size() == 1
                ? of(parts.get(0))
                : parts.stream().map(FtsQuery::bracketed).collect(Collectors.joining(operator));
    }

    private static String bracketed(Query query) {
        boolean single = query instanceof Query.Term || query instanceof Query.Near;
        return single ? of(query) : "(" + of(query) + ")";
    }

    private static String term(List<String> words, boolean prefix) {
        notEmpty(words);
        return words.stream().map(FtsQuery::quoted).collect(Collectors.joining(" + ")) + (prefix ? " *" : "");
    }

    /** FTS5 reads the expression up to a NUL. A space separates words just as well. */
    private static String quoted(String word) {
        return "\"" + word.replace('\0', ' ').replace("\"", "\"\"") + "\"";
    }

    private static void notEmpty(List<?> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a part of the query is empty");
        }
    }
}
