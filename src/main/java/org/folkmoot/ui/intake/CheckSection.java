package org.folkmoot.ui.intake;

import java.util.Locale;
import java.util.function.ToLongFunction;

/** The sections of a check's results. */
enum CheckSection {
    QUESTIONS(totals -> totals.questions().size()),
    PROBLEMS(Totals::problems),
    WARNINGS(Totals::warnings),
    DUPLICATES(Totals::duplicates),
    NON_ANSWERS(totals ->
            totals.questions().stream().mapToLong(count -> count.nonAnswers()).sum()),
    KNOWN(Totals::known),
    CODES(Totals::decisions);

    // A method reference is immutable, but Error Prone cannot tell.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToLongFunction<Totals> count;

    CheckSection(ToLongFunction<Totals> count) {
        this.count = count;
    }

    long count(Totals totals) {
        return count.applyAsLong(totals);
    }

    /** Message key of the name. */
    String messageKey() {
        return "intake.check." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the analyst has to look at it first. */
    boolean urgent() {
        return this == PROBLEMS || this == WARNINGS || this == KNOWN;
    }
}
