package org.folkmoot.tagging;

import java.util.List;
import org.folkmoot.model.text.Query;

/**
 * A parsed search.
 *
 * @param hints in source order; may be empty
 */
public record ParsedQuery(Query query, List<Hint> hints) {
    public ParsedQuery {
        hints = List.copyOf(hints);
    }
}
