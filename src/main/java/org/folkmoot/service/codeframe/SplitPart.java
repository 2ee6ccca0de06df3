package org.folkmoot.service.codeframe;

import java.util.List;
import java.util.Optional;

/**
 * A part of a split theme.
 *
 * @param existing id of the theme that receives the codings, or empty if {@code fresh} is to be created
 * @param fresh the theme to create; present if {@code existing} is empty
 * @param texts the responses whose codings move there
 */
public record SplitPart(Optional<Long> existing, Optional<NewTheme> fresh, List<Long> texts) {
    public SplitPart {
        texts = List.copyOf(texts);
        if (existing.isPresent() == fresh.isPresent()) {
            throw new IllegalArgumentException("a part goes either to a theme that is there or to a new one");
        }
    }

    public static SplitPart to(long themeId, List<Long> texts) {
        return new SplitPart(Optional.of(themeId), Optional.empty(), texts);
    }

    public static SplitPart to(NewTheme fresh, List<Long> texts) {
        return new SplitPart(Optional.empty(), Optional.of(fresh), texts);
    }
}
