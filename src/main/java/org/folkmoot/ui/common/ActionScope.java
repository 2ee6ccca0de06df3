package org.folkmoot.ui.common;

/** Where an action is available. */
public enum ActionScope {
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

    /** Whether this is a single screen. */
    public boolean isScreen() {
        return this != EVERYWHERE && this != OPEN;
    }

    /** Whether actions of both scopes can be available at the same time. */
    public boolean overlaps(ActionScope other) {
        return this == other || !isScreen() || !other.isScreen();
    }
}
