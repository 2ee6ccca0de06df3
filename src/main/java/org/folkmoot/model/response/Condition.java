package org.folkmoot.model.response;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.text.Query;

/** A condition on listed responses. All conditions of a {@link ResponseFilter} must be met. */
public sealed interface Condition {
    /** The stage of coding. */
    record Is(CodingState state) implements Condition {}

    /** At least one of these themes, or a descendant, is applied in {@code main}. */
    record HasTheme(Set<Long> themeIds) implements Condition {
        public HasTheme {
            themeIds = kept(themeIds);
        }

        /** A single theme or theme group. */
        public static HasTheme of(long themeId) {
            return new HasTheme(Set.of(themeId));
        }
    }

    /** None of these themes or their descendants is applied in {@code main}. */
    record LacksTheme(Set<Long> themeIds) implements Condition {
        public LacksTheme {
            themeIds = kept(themeIds);
        }
    }

    /**
     * Has an open suggestion.
     *
     * @param themeId for this theme or a descendant; empty for any theme
     * @param least minimum score, from 0 to 1
     * @param most maximum score, inclusive
     */
    record Suggested(Optional<Long> themeId, double least, double most) implements Condition {
        public static final Suggested ANY = new Suggested(Optional.empty(), 0, 1);
    }

    /** This coder took a decision that is in force, or marked the response done. */
    record CodedBy(String coder) implements Condition {}

    /** The respondent has one of these values of an attribute; {@code ""} stands for none given. */
    record HasValue(long attributeId, Set<String> values) implements Condition {
        public HasValue {
            values = kept(values);
        }
    }

    /** At least one of these flags is set. */
    record Flagged(Set<Flag> flags) implements Condition {
        public Flagged {
            flags = kept(flags);
        }
    }

    /** Word count within this range, inclusive. */
    record Words(int least, int most) implements Condition {}

    /** In one of these languages (ISO 639); {@code ""} stands for texts too short to tell. */
    record InLanguage(Set<String> languages) implements Condition {
        public InLanguage {
            languages = kept(languages);
        }
    }

    /** Matches the search. */
    record Found(Query query) implements Condition {}

    /** Part of the random sample of its question. */
    record Sampled() implements Condition {}

    /** One of these texts. */
    record Among(List<Long> textIds) implements Condition {
        public Among {
            textIds = List.copyOf(textIds);
        }
    }

    /** Unlike {@link Set#copyOf}, keeps the given order. */
    private static <T> Set<T> kept(Set<T> given) {
        return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(given));
    }
}
