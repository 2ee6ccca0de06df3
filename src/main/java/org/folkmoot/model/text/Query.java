package org.folkmoot.model.text;

import java.util.List;

/** A parsed search, or one alternative of a rule. Words match exactly, ignoring case and diacritics. */
public sealed interface Query {
    /** An element of NEAR and of plain searches. */
    sealed interface Term extends Query {}

    /**
     * A word.
     *
     * @param prefix whether any ending matches ({@code communit*})
     */
    record Word(String text, boolean prefix) implements Term {}

    /** Consecutive words; also the meaning of {@code anti-social} and {@code women's}. */
    record Phrase(List<String> words, boolean prefix) implements Term {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /**
     * Terms close to each other, in any order.
     *
     * @param distance maximum number of words between the first and the last of them
     */
    record Near(List<Term> terms, int distance) implements Query {
        public Near {
            terms = List.copyOf(terms);
        }
    }

    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Matches what {@code wanted} matches and {@code unwanted} does not. */
    record Not(Query wanted, Query unwanted) implements Query {}
}
