package org.folkmoot.ui.intake;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A text classed as a non-answer, which the user can count as an answer. */
public final class NonAnswerLine {
    private final String text;
    private final long responses;
    private final BooleanProperty counted = new SimpleBooleanProperty();

    NonAnswerLine(String text, long responses, boolean counted) {
        this.text = text;
        this.responses = responses;
        this.counted.set(counted);
    }

    /** The text as it first occurs, without surrounding space. */
    public String text() {
        return text;
    }

    /** Number of responses with this text. */
    public long responses() {
        return responses;
    }

    /** Whether the user counts it as an answer. */
    public BooleanProperty countedProperty() {
        return counted;
    }
}
