package org.folkmoot.tagging;

import java.util.List;
import org.folkmoot.model.Query;

/**
 * One of a rule's alternatives: what stands between two semicolons.
 *
 * @param source as written, without the space around it
 * @param hints in the order of the source, their positions counted from the start of the whole rule; may be empty
 */
public record Alternative(String source, Query query, List<Hint> hints) {
    public Alternative {
        hints = List.copyOf(hints);
    }
}
