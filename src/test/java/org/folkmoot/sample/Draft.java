package org.folkmoot.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An answer being put together: its passages so far and the themes that they add up to. */
final class Draft {
    private final List<String> parts = new ArrayList<>();
    private final Set<String> codes = new LinkedHashSet<>();

    Draft add(Piece piece) {
        codes.addAll(piece.codes());
        return add(piece.text());
    }

    Draft add(String themeless) {
        if (!themeless.isBlank()) {
            parts.add(themeless);
        }
        return this;
    }

    /** Takes themes along whose wording stands in a part added otherwise. */
    Draft credit(Set<String> more) {
        codes.addAll(more);
        return this;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    int size() {
        return parts.size();
    }

    List<String> parts() {
        return List.copyOf(parts);
    }

    Set<String> codes() {
        return new LinkedHashSet<>(codes);
    }

    Answer answer(String separator, String register) {
        return new Answer(String.join(separator, parts), codes(), "", register);
    }
}
