package org.folkmoot.model;

import java.util.List;

/** A parsed search or one alternative of a rule. Words match exactly but for case and diacritics. */
public sealed interface Query {
    /** What NEAR and plain search are made of. */
    sealed interface Term extends Query {}

    /**
     * One word.
     *
     * @param prefix whether any ending will do ({@code communit*})
     */
    record Word(String text, boolean prefix) implements Term {}

    /** Words that follow each other; also what {@code anti-social} and {@code women's} mean. */
    record Phrase(List<String> words, boolean prefix) implements Term {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /**
     * Terms close to each other, in any order.
     *
     * @param distance at most that many words between the first and the last of them
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
