package org.folkmoot.ui.common;

/** Small values kept by name between sessions. Reads and writes the disk. */
public interface Memory {
    /** The value last put under a key; empty if none. */
    String get(String key);

    void put(String key, String value);
}
