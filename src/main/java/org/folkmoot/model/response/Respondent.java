package org.folkmoot.model.response;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.folkmoot.model.source.Provenance;
import org.folkmoot.model.text.TextKind;

/**
 * All that is known of one submission: what it says everywhere, who sent it, where it came from, and who read it.
 *
 * @param reason why it has its status
 * @param attributes known of the respondent, closed answers too, in column order, empty ones left out
 * @param responses current ones, blank ones too, in the order of the questions
 */
public record Respondent(
        String reference,
        SubmissionStatus status,
        StatusReason reason,
        Provenance source,
        List<ResponseDetail.AttributeValue> attributes,
        List<Reply> responses) {
    public Respondent {
        attributes = List.copyOf(attributes);
        responses = List.copyOf(responses);
    }

    /**
     * One answer.
     *
     * @param text verbatim
     * @param themeIds themes applied in {@code main}, in no order
     * @param readings who opened it and who marked it done, in the order of time
     */
    public record Reply(
            Question question,
            long textId,
            String text,
            TextKind kind,
            boolean done,
            List<Long> themeIds,
            List<Flag> flags,
            List<Reading> readings) {
        public Reply {
            themeIds = List.copyOf(themeIds);
            flags = List.copyOf(flags);
            readings = List.copyOf(readings);
        }
    }

    /** Evidence of reading: what a coder did, and when. */
    public record Reading(Act act, String coder, Instant at) {}

    /** What counts as evidence of reading. */
    public enum Act {
        /** Had it on screen for the first time. */
        OPENED,
        /** Said that every theme was considered. */
        DONE,
        REOPENED;

        /** The word of the store. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #word()}. */
        public static Act of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
