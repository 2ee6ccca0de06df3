package org.folkmoot.model;

import java.util.List;

/**
 * Something known of respondents: an attribute such as the borough, or the answers to a closed question.
 *
 * @param wording what was asked; equal to the name where only a heading is known
 * @param values in their proper order where one is known, otherwise by first appearance
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
