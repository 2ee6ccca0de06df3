package org.folkmoot.model.response;

import java.util.List;
import org.folkmoot.model.text.TextKind;

/**
 * One row of the list of responses.
 *
 * @param opening the start of the text, white space collapsed, about 160 characters at most
 * @param status of its submission
 * @param counts whether it is part of the base: of an included submission, and not blank or a non-answer
 * @param begun whether anyone has opened it or decided anything about it
 * @param themeIds themes applied in {@code main}, in codeframe order
 * @param openSuggestions number of open suggestions
 * @param flags the flags that are set
 */
public record ResponseRow(
        long textId,
        long questionId,
        String reference,
        String opening,
        int words,
        TextKind kind,
        SubmissionStatus status,
        boolean counts,
        boolean begun,
        boolean done,
        List<Long> themeIds,
        int openSuggestions,
        List<Flag> flags) {
    public ResponseRow {
        themeIds = List.copyOf(themeIds);
        flags = List.copyOf(flags);
    }

    /** A placeholder for a row that has not been read from the file yet. */
    public static ResponseRow unread(long textId) {
        return new ResponseRow(
                textId,
                0,
                "",
                "",
                0,
                TextKind.TEXT,
                SubmissionStatus.INCLUDED,
                true,
                false,
                false,
                List.of(),
                0,
                List.of());
    }

    /** Whether this is a placeholder. */
    public boolean isUnread() {
        return reference.isEmpty();
    }

    /** The stage of coding, as one of the four mutually exclusive states. */
    public CodingState state() {
        if (!counts) {
            return CodingState.NOT_COUNTED;
        }
        if (done) {
            return CodingState.DONE;
        }
        return begun ? CodingState.IN_PROGRESS : CodingState.UNREAD;
    }
}
