package org.folkmoot.model;

/**
 * Where a file lies, as far as that endangers it.
 *
 * @param name the program that copies the folder, or the kind of network drive; empty for a local one
 */
public record FilePlace(Kind kind, String name) {
    public enum Kind {
        LOCAL,
        /** Another program copies the folder to and from other computers, also while the file is being written. */
        SYNCED,
        /** On another computer, where two that write at once are hard to keep apart. */
        NETWORK
    }
}
