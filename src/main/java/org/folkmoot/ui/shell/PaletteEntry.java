package org.folkmoot.ui.shell;

/**
 * Something that the command palette offers.
 *
 * @param keys the keys that do the same; empty for none
 * @param then does it
 */
public record PaletteEntry(String name, String keys, Runnable then) {}
