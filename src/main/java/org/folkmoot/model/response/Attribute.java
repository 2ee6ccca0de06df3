package org.folkmoot.model.response;

import java.util.List;

/**
 * A fact about respondents: an attribute such as the borough, or the answer to a closed question.
 *
 * @param wording the question as asked; equal to the name if only a heading is known
 * @param values in their natural order where one is known, otherwise by first appearance
 */
public record Attribute(long id, String name, Kind kind, String wording, List<String> values) {
    public enum Kind {
        ATTRIBUTE,
        CLOSED
    }

    public Attribute {
        values = List.copyOf(values);
    }
}
