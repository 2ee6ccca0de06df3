package org.folkmoot.tagging.learning;

/** Where rules match. */
@FunctionalInterface
public interface RuleHits {
    /** There are no rules, or none match. */
    RuleHits NONE = (text, theme) -> false;

    /** Whether a rule of the theme matches the text, both by index. */
    boolean hit(int text, int theme);
}
