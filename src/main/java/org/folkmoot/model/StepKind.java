package org.folkmoot.model;

import java.util.Locale;

/** What a user did in one go. */
public enum StepKind {
    CREATE(false),
    IMPORT(false),
    APPLY(true),
    REMOVE(true),
    /** A passage, or a whole theme, was moved to another theme. */
    RECODE(true),
    /** A passage got other ends or was taken away. */
    EVIDENCE(true),
    ACCEPT(true),
    REJECT(true),
    ACCEPT_ALL(true),
    DONE(true),
    REOPEN(true),
    MEMO(true),
    FLAG(true),
    /** A whole codeframe was read into the consultation. */
    CODEFRAME(true),
    THEME_ADD(true),
    THEME_CHANGE(true),
    THEME_MOVE(true),
    THEME_RETIRE(true),
    THEME_RESTORE(true),
    THEME_MERGE(true),
    THEME_SPLIT(true),
    /** A version of the codeframe was given a name. */
    VERSION_NAME(true),
    /** Answers were confirmed to be copies of one letter. */
    CAMPAIGN_CONFIRM(true),
    /** Answers were taken out of a campaign. */
    CAMPAIGN_SPLIT(true),
    STATUS(true),
    /** Somebody overrode what was taken for an answer or a non-answer. */
    COUNTS(true),
    /** Answers were drawn into a random sample; undone, it could be drawn until it pleases. */
    SAMPLE(false),
    /** A whole import was taken back: what it brought is gone, so nothing can bring it back but a new import. */
    WITHDRAW(false),
    /** A submission was erased for good on a data-protection request. */
    ERASE(false),
    UNDO(false),
    REDO(false),
    /** What could be read of a damaged file was taken over. */
    RECOVER(false);

    private final boolean undoable;

    StepKind(boolean undoable) {
        this.undoable = undoable;
    }

    /** Whether undo takes it back. */
    public boolean undoable() {
        return undoable;
    }

    /** Whether it changes themes. */
    public boolean ofCodeframe() {
        return this == CODEFRAME || name().startsWith("THEME_");
    }

    /** The word of files and store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}. */
    public static StepKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
