package org.folkmoot.ui.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of an import, in order. */
public enum IntakeStep {
    FILE(1),
    PREVIEW(2),
    COLUMNS(3),
    CHECK(4),
    IMPORT(5);

    private final int number;

    IntakeStep(int number) {
        this.number = number;
    }

    /** Message key of the name. */
    String messageKey() {
        return "intake.step." + name().toLowerCase(Locale.ROOT);
    }

    /** Number of the step, from 1. */
    int number() {
        return number;
    }

    boolean isBefore(IntakeStep other) {
        return number < other.number;
    }

    /** The previous step; empty for the first. */
    Optional<IntakeStep> before() {
        return Stream.of(values()).filter(step -> step.number == number - 1).findFirst();
    }
}
