package org.folkmoot.model.file;

/**
 * The kind of folder a file is in, as far as that puts the file at risk.
 *
 * @param name the program that syncs the folder, or the kind of network drive; empty for a local folder
 */
public record FilePlace(Kind kind, String name) {
    public enum Kind {
        LOCAL,
        /** Another program syncs the folder with other computers, even while the file is being written. */
        SYNCED,
        /** On another computer, where concurrent writers are hard to keep apart. */
        NETWORK
    }
}
