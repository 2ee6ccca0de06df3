package org.folkmoot.model.source;

import java.util.Locale;
import org.folkmoot.model.refusal.WordedDetail;

/** What a column of a source file is used for. */
public enum ColumnRole implements WordedDetail {
    /** The respondent's reference. */
    REFERENCE,
    /** Identifies the sender, for example by email address; a sender's second submission is a duplicate. */
    RESPONDENT,
    /** Free text: one response per row that is not blank. */
    OPEN_QUESTION,
    /** One or more of a set of values, kept with wording and ordered values. */
    CLOSED_QUESTION,
    /** A fact about the respondent, such as the borough. */
    ATTRIBUTE,
    /** When the submission was received. */
    RECEIVED_DATE,
    /** Whether the respondent consents to publication. */
    PUBLICATION_CONSENT,
    /** Existing codes of one theme, for the open question before it. */
    THEME,
    /** Existing codes of several themes, joined by a separator, for the open question before it. */
    CODES,
    /** Kept with the source row only. */
    IGNORE;

    /** Whether the column holds existing codes. */
    public boolean isCodes() {
        return this == THEME || this == CODES;
    }

    /** Whether several columns may have this role. */
    public boolean repeatable() {
        return this != REFERENCE && this != RESPONDENT && this != RECEIVED_DATE && this != PUBLICATION_CONSENT;
    }

    @Override
    public String key() {
        return "refusal.role." + name().toLowerCase(Locale.ROOT);
    }
}
