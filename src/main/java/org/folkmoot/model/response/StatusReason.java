package org.folkmoot.model.response;

import java.util.Locale;
import java.util.Optional;

/** Why a submission has its status. What the program gives as a reason is stored as a code and worded when shown. */
public sealed interface StatusReason {
    StatusReason NONE = new Typed("");

    /** The form in which the reason is stored: a code such as {@code @same_respondent R-7}, or a user's text. */
    String stored();

    /** Reads {@link #stored()}. An unknown code is kept as text. */
    static StatusReason of(String stored) {
        return Known.of(stored).<StatusReason>map(known -> known).orElseGet(() -> Typed.of(stored));
    }

    /**
     * A reason that a user typed.
     *
     * @param text empty for none
     */
    record Typed(String text) implements StatusReason {
        private static Typed of(String stored) {
            return new Typed(stored.startsWith("@@") ? stored.substring(1) : stored);
        }

        /** A leading {@code @} is doubled, so that no text is taken for a code. */
        @Override
        public String stored() {
            return text.startsWith("@") ? "@" + text : text;
        }
    }

    /**
     * A reason that the program gives.
     *
     * @param reference of the submission that the cause refers to; empty where it refers to none
     */
    record Known(Cause cause, String reference) implements StatusReason {
        public Known(Cause cause) {
            this(cause, "");
        }

        private static Optional<Known> of(String stored) {
            for (Cause cause : Cause.values()) {
                String code = "@" + cause.word();
                if (stored.equals(code)) {
                    return Optional.of(new Known(cause));
                }
                if (stored.startsWith(code + " ")) {
                    return Optional.of(new Known(cause, stored.substring(code.length() + 1)));
                }
            }
            return Optional.empty();
        }

        @Override
        public String stored() {
            return "@" + cause.word() + (reference.isEmpty() ? "" : " " + reference);
        }
    }

    /** What the program gives as a reason. */
    enum Cause {
        /** Blank: no open question was answered. */
        NO_RESPONSE,
        /** Duplicate: an earlier submission has the same reference. */
        REPEATED_REFERENCE,
        /** Duplicate: the same respondent sent the submission that the reason refers to. */
        SAME_RESPONDENT,
        /** Included again: a later import brought a response. */
        RESPONSE_ADDED,
        /** Blank: a later import left every open question empty. */
        RESPONSES_REMOVED,
        /** Invalid: erased on request. */
        ERASED;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The code in the database, without its {@code @}. */
        public String word() {
            return word;
        }
    }
}
