package org.folkmoot.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One thing that a listed answer must be. Those of an {@link ResponseFilter} must all hold. */
public sealed interface Condition {
    /** How far the work on it is. */
    record Is(ResponseFilter.State state) implements Condition {}

    /** At least one of these themes, or one below it, is applied in {@code main}. */
    record HasTheme(Set<Long> themeIds) implements Condition {
        public HasTheme {
            themeIds = kept(themeIds);
        }

        /** A single theme or theme group. */
        public static HasTheme of(long themeId) {
            return new HasTheme(Set.of(themeId));
        }
    }

    /** None of these themes, nor any below them, is applied in {@code main}. */
    record LacksTheme(Set<Long> themeIds) implements Condition {
        public LacksTheme {
            themeIds = kept(themeIds);
        }
    }

    /**
     * An open suggestion waits for a decision.
     *
     * @param themeId of this theme or one below it; empty for any
     * @param least score from 0 to 1
     * @param most score from 0 to 1, itself included
     */
    record Suggested(Optional<Long> themeId, double least, double most) implements Condition {
        public static final Suggested ANY = new Suggested(Optional.empty(), 0, 1);
    }

    /** This coder gave a decision that holds, or marked it done. */
    record CodedBy(String coder) implements Condition {}

    /** The respondent has one of these values of an attribute; {@code ""} stands for none given. */
    record HasValue(long attributeId, Set<String> values) implements Condition {
        public HasValue {
            values = kept(values);
        }
    }

    /** One of these flags is set. */
    record Flagged(Set<Flag> flags) implements Condition {
        public Flagged {
            flags = kept(flags);
        }
    }

    /** So many words, both ends included. */
    record Words(int least, int most) implements Condition {}

    /** It is in one of these languages (ISO 639); {@code ""} stands for texts too short to tell. */
    record InLanguage(Set<String> languages) implements Condition {
        public InLanguage {
            languages = kept(languages);
        }
    }

    /** The search finds it. */
    record Found(Query query) implements Condition {}

    /** It was drawn into the random sample of its question. */
    record Sampled() implements Condition {}

    /** It is one of these texts. */
    record Among(List<Long> textIds) implements Condition {
        public Among {
            textIds = List.copyOf(textIds);
        }
    }

    /** Unlike {@link Set#copyOf}, in the order in which they were given. */
    private static <T> Set<T> kept(Set<T> given) {
        return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(given));
    }
}
