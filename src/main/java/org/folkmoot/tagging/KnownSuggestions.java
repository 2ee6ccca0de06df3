package org.folkmoot.tagging;

/** Which rule suggestions the file already holds, so that only new ones are made. The store implements it. */
public interface KnownSuggestions {
    /** No suggestion is known. */
    KnownSuggestions NONE = (themeId, version) -> new long[0];

    /** Ids of the texts that have a rule suggestion of this theme and version, decided or open, ascending. */
    long[] textIds(long themeId, String version);
}
