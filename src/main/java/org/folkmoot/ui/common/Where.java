package org.folkmoot.ui.common;

/** The screens on which an action makes sense. */
public enum Where {
    /** Always. */
    EVERYWHERE,
    /** While a consultation is open. */
    OPEN,
    REVIEW,
    CODEFRAME,
    SUMMARY,
    RECEIVED
}
