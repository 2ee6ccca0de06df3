package org.folkmoot.model.refusal;

/** Decides the exit code of the command line. */
public enum RefusalKind {
    /** The request itself makes no sense: an unknown column, theme or attribute. */
    USAGE,
    /** The input cannot be read, or the result cannot be written. */
    INPUT,
    /** The consultation file is locked, too new or not ours. */
    FILE,
    /** The consultation file is damaged: there may be a backup of it, and some of it may be readable. */
    DAMAGED
}
