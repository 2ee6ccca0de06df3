package org.folkmoot.ui.common;

/** The screens on which an action makes sense. */
public enum Where {
    /** Always. */
    EVERYWHERE,
    /** While a consultation is open. */
    OPEN,
    REVIEW,
    CODEFRAME,
    CAMPAIGNS,
    TRUST,
    SUMMARY,
    RECEIVED;

    /** Whether it is one screen, not all of them. */
    public boolean isScreen() {
        return this != EVERYWHERE && this != OPEN;
    }

    /** Whether both can be asked for at one time. */
    public boolean meets(Where other) {
        return this == other || !isScreen() || !other.isScreen();
    }
}
