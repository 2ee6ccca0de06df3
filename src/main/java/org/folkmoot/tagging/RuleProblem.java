package org.folkmoot.tagging;

/**
 * Rules of a theme that mean nothing.
 *
 * @param position where in the theme's rules, in code points from 0
 * @param message one plain sentence with place and remedy
 */
public record RuleProblem(String themeCode, int position, String message) {}
