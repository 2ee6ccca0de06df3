package org.folkmoot.service.codeframe;

import java.util.List;
import java.util.Optional;

/**
 * Where some of a theme's codings go when it is split.
 *
 * @param existing id of the theme that takes them, or empty where {@code fresh} is made for them
 * @param fresh the theme to make; must be there if {@code existing} is empty
 * @param texts the answers whose coding goes there
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
