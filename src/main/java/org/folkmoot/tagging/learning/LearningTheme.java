package org.folkmoot.tagging.learning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.folkmoot.model.text.UnitVector;

/**
 * A theme as the learner sees it.
 *
 * @param id key within the file
 * @param parent index of the theme group above it, always before it in the list of themes; empty for a root
 * @param descriptions name, definition, example and so on, which describe it before anything is coded; may be empty
 */
public record LearningTheme(long id, OptionalInt parent, List<Description> descriptions) {
    public LearningTheme {
        descriptions = List.copyOf(descriptions);
    }

    /** One description, of the kind at the same index in every theme's list. */
    public record Description(String text, Optional<UnitVector> vector) {}
}
