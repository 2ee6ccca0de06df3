package org.folkmoot.tagging;

/** The rule suggestions already in the file, so that only new ones are created. Implemented by the store. */
public interface KnownSuggestions {
    /** No known suggestions. */
    KnownSuggestions NONE = (themeId, version) -> new long[0];

    /** Ids of the texts with a rule suggestion of this theme and version, open or decided, ascending. */
    long[] textIds(long themeId, String version);
}
