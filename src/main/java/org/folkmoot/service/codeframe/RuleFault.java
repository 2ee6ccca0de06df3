package org.folkmoot.service.codeframe;

/**
 * Why rules mean nothing.
 *
 * @param position where, in code points from 0
 * @param message one plain sentence with the remedy
 */
public record RuleFault(int position, String message) {}
