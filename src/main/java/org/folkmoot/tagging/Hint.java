package org.folkmoot.tagging;

/**
 * A construct that is allowed but probably not intended.
 *
 * @param position in the source, in code points from 0
 * @param message a sentence with the remedy; it counts characters from 1
 */
public record Hint(int position, String message) {}
