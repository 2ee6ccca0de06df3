package org.folkmoot.service.review;

import java.util.Optional;
import org.folkmoot.model.Query;
import org.folkmoot.tagging.ParsedQuery;
import org.folkmoot.tagging.QueryParser;
import org.folkmoot.tagging.QuerySyntaxException;

/**
 * What a search field's text means.
 *
 * @param query empty while there is nothing to search for, or on an error
 * @param message a hint or what is wrong, one plain sentence; empty for none
 * @param position where, in code points from 0
 * @param error whether the message says that nothing can be searched
 */
public record ParsedSearch(Optional<Query> query, String message, int position, boolean error) {
    static ParsedSearch of(QueryParser parser, String typed) {
        if (typed.isBlank()) {
            return new ParsedSearch(Optional.empty(), "", 0, false);
        }
        try {
            ParsedQuery parsed = parser.parseWhileTyping(typed);
            return parsed.hints().isEmpty()
                    ? new ParsedSearch(Optional.of(parsed.query()), "", 0, false)
                    : new ParsedSearch(
                            Optional.of(parsed.query()),
                            parsed.hints().get(0).message(),
                            parsed.hints().get(0).position(),
                            false);
        } catch (QuerySyntaxException e) {
            return new ParsedSearch(Optional.empty(), e.getMessage(), e.position(), true);
        }
    }
}
