package org.folkmoot.tagging;

import java.util.List;
import org.folkmoot.model.text.Query;

/**
 * One alternative of a rule: the text between two semicolons.
 *
 * @param source as written, without surrounding space
 * @param hints in source order, positions counted from the start of the whole rule; may be empty
 */
public record Alternative(String source, Query query, List<Hint> hints) {
    public Alternative {
        hints = List.copyOf(hints);
    }
}
