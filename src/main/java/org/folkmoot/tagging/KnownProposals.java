package org.folkmoot.tagging;

/** Which rule proposals the file already holds, so that only new ones are made. The store implements it. */
public interface KnownProposals {
    /** No proposal is known. */
    KnownProposals NONE = (themeId, version) -> new long[0];

    /** Ids of the texts that have a rule proposal of this theme and version, decided or open, ascending. */
    long[] textIds(long themeId, String version);
}
