package org.folkmoot.model.history;

import java.util.Locale;

/** The kind of a user action. */
public enum StepKind {
    CREATE(false),
    IMPORT(false),
    APPLY(true),
    REMOVE(true),
    /** A passage, or a whole theme, was moved to another theme. */
    RECODE(true),
    /** The boundaries of a passage were changed, or the passage was removed. */
    EVIDENCE(true),
    ACCEPT(true),
    REJECT(true),
    ACCEPT_ALL(true),
    DONE(true),
    REOPEN(true),
    MEMO(true),
    FLAG(true),
    /** A codeframe file was imported. */
    CODEFRAME(true),
    THEME_ADD(true),
    THEME_CHANGE(true),
    THEME_MOVE(true),
    THEME_RETIRE(true),
    THEME_RESTORE(true),
    THEME_MERGE(true),
    THEME_SPLIT(true),
    /** A version of the codeframe was named. */
    VERSION_NAME(true),
    /** Responses were confirmed as copies of one letter. */
    CAMPAIGN_CONFIRM(true),
    /** Responses were taken out of a campaign. */
    CAMPAIGN_SPLIT(true),
    STATUS(true),
    /** A coder overrode whether a text counts as an answer. */
    COUNTS(true),
    /** A random sample was drawn. Not undoable, or it could be redrawn until the result pleases. */
    SAMPLE(false),
    /** An import was withdrawn with everything it brought in. Only importing again brings it back. */
    WITHDRAW(false),
    /** A submission was erased for good after a data-protection request. */
    ERASE(false),
    UNDO(false),
    REDO(false),
    /** The readable part of a damaged file was recovered. */
    RECOVER(false);

    private final boolean undoable;

    StepKind(boolean undoable) {
        this.undoable = undoable;
    }

    /** Whether undo reverses it. */
    public boolean undoable() {
        return undoable;
    }

    /** Whether it changes themes. */
    public boolean ofCodeframe() {
        return this == CODEFRAME || name().startsWith("THEME_");
    }

    /** The word used in files and in the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Parses {@link #word()}. */
    public static StepKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
