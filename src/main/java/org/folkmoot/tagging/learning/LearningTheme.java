package org.folkmoot.tagging.learning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.folkmoot.model.UnitVector;

/**
 * A theme as the learner sees it.
 *
 * @param id key within the file
 * @param parent index of the theme group above it in the list of themes, always before it; empty at the root
 * @param descriptions what tells of it before anything is coded: name, definition, example ...; may be empty
 */
public record LearningTheme(long id, OptionalInt parent, List<Description> descriptions) {
    public LearningTheme {
        descriptions = List.copyOf(descriptions);
    }

    /** One text on a theme, of the kind that stands at the same place of every theme's list. */
    public record Description(String text, Optional<UnitVector> vector) {}
}
