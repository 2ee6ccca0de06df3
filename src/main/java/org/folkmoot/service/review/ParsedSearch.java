package org.folkmoot.service.review;

import java.util.Optional;
import org.folkmoot.model.text.Query;
import org.folkmoot.tagging.ParsedQuery;
import org.folkmoot.tagging.QueryParser;
import org.folkmoot.tagging.QuerySyntaxException;

/**
 * The parsed text of a search field.
 *
 * @param query empty if there is nothing to search for, or on an error
 * @param message a hint or an error, one sentence; empty for none
 * @param position in code points from 0
 * @param error whether the message is an error
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
