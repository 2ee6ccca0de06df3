package org.folkmoot.store.search;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.text.Query;

/** Widens a query so that it matches every text that the query would match with some of its words removed. */
final class LooseQuery {
    private LooseQuery() {}

    /** Phrases and NEAR become AND; excluded words are ignored. */
    static Query of(Query query) {
        if (query instanceof Query.Phrase phrase && phrase.words().size() > 1) {
            int last = phrase.words().size() - 1;
            List<Query> words = new ArrayList<>();
            for (int i = 0; i <= last; i++) {
                words.add(new Query.Word(phrase.words().get(i), phrase.prefix() && i == last));
            }
            return new Query.And(words);
        }
        if (query instanceof Query.Near near) {
            return new Query.And(near.terms().stream().map(LooseQuery::of).toList());
        }
        if (query instanceof Query.And and) {
            return new Query.And(and.parts().stream().map(LooseQuery::of).toList());
        }
        if (query instanceof Query.Or or) {
            return new Query.Or(or.parts().stream().map(LooseQuery::of).toList());
        }
        return query instanceof Query.Not not ? of(not.wanted()) : query;
    }
}
