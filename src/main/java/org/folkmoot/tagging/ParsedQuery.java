package org.folkmoot.tagging;

import java.util.List;
import org.folkmoot.model.Query;

/**
 * What a search means.
 *
 * @param hints in the order of the source; may be empty
 */
public record ParsedQuery(Query query, List<Hint> hints) {
    public ParsedQuery {
        hints = List.copyOf(hints);
    }
}
