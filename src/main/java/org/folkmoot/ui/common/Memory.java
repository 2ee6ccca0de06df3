package org.folkmoot.ui.common;

/** Small things that the program remembers by name from one day to the next. Touches the disk. */
public interface Memory {
    /** What was put under a name; empty for nothing. */
    String get(String key);

    void put(String key, String value);
}
