package org.folkmoot.model;

/** What becomes of a row whose reference an earlier import has brought already. */
public enum KnownReferences {
    /** It comes in as {@code REF#2}, set aside as a duplicate. */
    DUPLICATE,
    /** It is left alone. */
    SKIP,
    /**
     * What it says differently becomes a new version: earlier text and codings are kept, and shown as suggestions on the
     * new text. Where nothing differs it is left alone.
     */
    NEW_VERSION,
    /** The whole import is refused. */
    STOP
}
