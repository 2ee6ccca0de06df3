package org.folkmoot.model.response;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.folkmoot.model.source.Provenance;
import org.folkmoot.model.text.TextKind;

/**
 * Everything known about one submission: all its responses, who sent it, where it came from and who read it.
 *
 * @param reason why it has its status
 * @param attributes non-empty attributes and closed answers, in column order
 * @param responses current responses, including blank ones, in question order
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
     * One response.
     *
     * @param text verbatim
     * @param themeIds themes applied in {@code main}, in no particular order
     * @param readings who opened it and who marked it done, in order of time
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

    /** Evidence of reading: a coder's action and its time. */
    public record Reading(Act act, String coder, Instant at) {}

    /** The actions that count as evidence of reading. */
    public enum Act {
        /** Opened it for the first time. */
        OPENED,
        /** Marked it done, that is, considered every theme. */
        DONE,
        REOPENED;

        /** The word used in the store. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Parses {@link #word()}. */
        public static Act of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
