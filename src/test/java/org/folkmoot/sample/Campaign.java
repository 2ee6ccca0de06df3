package org.folkmoot.sample;

import java.util.List;

/**
 * A letter that many people sent.
 *
 * @param question the one question it answers
 * @param copies how many were sent
 * @param from when it ran, as shares of all submissions in order of arrival
 */
record Campaign(String id, int question, int copies, double from, double until) {
    static final List<Campaign> ALL = List.of(
            new Campaign("C1", 1, 284, 0.18, 0.60),
            new Campaign("C2", 3, 143, 0.35, 0.70),
            new Campaign("C3", 2, 96, 0.55, 0.90),
            new Campaign("C4", 1, 41, 0.70, 0.95),
            new Campaign("C5", 3, 22, 0.80, 0.97));

    /** Name of a part of the letter's text, such as its body, in the material. */
    String section(String part) {
        return Words.lower(id) + "-" + part;
    }
}
