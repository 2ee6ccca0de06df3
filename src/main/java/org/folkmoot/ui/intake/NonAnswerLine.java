package org.folkmoot.ui.intake;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A text that is taken for a non-answer unless the user says that it answers the question. */
public final class NonAnswerLine {
    private final String text;
    private final long responses;
    private final BooleanProperty counted = new SimpleBooleanProperty();

    NonAnswerLine(String text, long responses, boolean counted) {
        this.text = text;
        this.responses = responses;
        this.counted.set(counted);
    }

    /** As first written, without surrounding space. */
    public String text() {
        return text;
    }

    /** How many say so. */
    public long responses() {
        return responses;
    }

    /** Whether it counts as an answer after all. */
    public BooleanProperty countedProperty() {
        return counted;
    }
}
