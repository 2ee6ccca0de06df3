package org.folkmoot.ui.shell;

/**
 * An entry of the command palette.
 *
 * @param keys display text of its keys; empty if it has none
 * @param then runs it
 */
public record PaletteEntry(String name, String keys, Runnable then) {}
