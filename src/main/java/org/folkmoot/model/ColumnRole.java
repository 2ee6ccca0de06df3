package org.folkmoot.model;

/** What a column of a source file becomes. */
public enum ColumnRole {
    /** The respondent's reference. */
    REFERENCE,
    /** Who sent it, such as an e-mail address: somebody's second submission is a duplicate. */
    RESPONDENT,
    /** Free text: an answer for each row that is not blank. */
    OPEN_QUESTION,
    /** One or several of some values, kept with wording and ordered values. */
    CLOSED_QUESTION,
    /** Something known of the respondent, such as the borough. */
    ATTRIBUTE,
    /** When the submission came in. */
    RECEIVED_DATE,
    /** Whether the respondent allows publication. */
    PUBLICATION_CONSENT,
    /** Existing codes of one theme on the open question before it. */
    THEME,
    /** Existing codes of many themes, joined by a separator, on the open question before it. */
    CODES,
    /** Kept with the source row only. */
    IGNORE;

    /** Whether it holds codes that somebody gave before. */
    public boolean isCodes() {
        return this == THEME || this == CODES;
    }

    /** Whether a mapping may have several such columns. */
    public boolean repeatable() {
        return this != REFERENCE && this != RESPONDENT && this != RECEIVED_DATE && this != PUBLICATION_CONSENT;
    }
}
