package org.folkmoot.tagging.learning;

/** The matches of rules. */
@FunctionalInterface
public interface RuleHits {
    /** Without rules, or without matches. */
    RuleHits NONE = (text, theme) -> false;

    /** Whether a rule of the theme matches the text, both by index. */
    boolean hit(int text, int theme);
}
