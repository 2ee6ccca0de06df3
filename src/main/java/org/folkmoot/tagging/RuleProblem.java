package org.folkmoot.tagging;

/**
 * An error in a theme's rules.
 *
 * @param position in the theme's rules, in code points from 0
 * @param message a sentence with position and remedy
 */
public record RuleProblem(String themeCode, int position, String message) {}
