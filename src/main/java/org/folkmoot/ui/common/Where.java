package org.folkmoot.ui.common;

/** The screens on which an action makes sense. */
public enum Where {
    /** Always. */
    EVERYWHERE,
    /** While a consultation is open. */
    OPEN,
    REVIEW,
    SUMMARY,
    RECEIVED;

    /** Whether both can be asked for at one time. */
    public boolean meets(Where other) {
        return this == other || ordinal() <= OPEN.ordinal() || other.ordinal() <= OPEN.ordinal();
    }
}
