package org.folkmoot.sample;

import java.util.List;
import java.util.Set;

/**
 * Who answers.
 *
 * @param attributes the attribute columns in file order, from "Respondent type" to "May we publish"
 * @param agreement the four closed answers
 * @param home the borough they live or work in, whether or not they told us
 * @param area the part of it
 * @param traits what they can speak from: parent, teacher, woman, cyclist, angry ...
 * @param organisation the organisation's name, or an empty string
 */
record Respondent(
        List<String> attributes,
        List<String> agreement,
        Borough home,
        String area,
        int years,
        Set<String> traits,
        String organisation) {

    boolean is(String trait) {
        return traits.contains(trait);
    }

    boolean isOrganisation() {
        return !organisation.isEmpty();
    }
}
