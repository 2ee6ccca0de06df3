package org.folkmoot.tagging;

/**
 * Something in a query that is allowed but probably not meant.
 *
 * @param position where in the source, in code points from 0
 * @param message one plain sentence with the remedy; it counts characters from 1
 */
public record Hint(int position, String message) {}
