package org.folkmoot.ui.intake;

import java.util.Locale;
import java.util.function.ToLongFunction;

/** The parts of a check's findings. */
enum CheckSection {
    QUESTIONS(totals -> totals.questions().size()),
    PROBLEMS(Totals::problems),
    DUPLICATES(Totals::duplicates),
    NON_ANSWERS(totals ->
            totals.questions().stream().mapToLong(count -> count.nonAnswers()).sum()),
    KNOWN(Totals::known),
    CODES(Totals::decisions);

    // A method reference is immutable, but can't say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToLongFunction<Totals> count;

    CheckSection(ToLongFunction<Totals> count) {
        this.count = count;
    }

    long count(Totals totals) {
        return count.applyAsLong(totals);
    }

    /** Its name, as a message key. */
    String messageKey() {
        return "intake.check." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether an analyst has to look at it before the rest. */
    boolean urgent() {
        return this == PROBLEMS || this == KNOWN;
    }
}
