package org.folkmoot.service.codeframe;

/**
 * An error in rules.
 *
 * @param position in code points from 0
 * @param message a sentence with the remedy
 */
public record RuleFault(int position, String message) {}
