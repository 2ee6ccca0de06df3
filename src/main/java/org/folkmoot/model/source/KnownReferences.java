package org.folkmoot.model.source;

/** How to handle a row whose reference an earlier import has already brought in. */
public enum KnownReferences {
    /** Import it as {@code REF#2}, with the status duplicate. */
    DUPLICATE,
    /** Skip it. */
    SKIP,
    /**
     * Import changed texts as new versions: earlier texts and codings are kept, and the codings become suggestions on
     * the new text. Rows without changes are skipped.
     */
    NEW_VERSION,
    /** Refuse the whole import. */
    STOP
}
