package org.folkmoot.model;

import java.util.List;

/**
 * One line of the list of responses.
 *
 * @param opening the start of the text with white space folded, at most some 160 characters
 * @param status where its submission stands
 * @param counts whether it is part of the base: of an included submission, and an answer that says something
 * @param begun whether somebody has opened it or decided anything about it
 * @param themeIds themes applied in {@code main}, in the order of the codeframe
 * @param openSuggestions how many suggestions wait for a decision
 * @param flags set flags
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

    /** Stands for a line that has not been read from the file yet. */
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

    /** Whether it only stands for a line that has not been read yet. */
    public boolean isUnread() {
        return reference.isEmpty();
    }

    /** Where the work on it stands, as one of the four that exclude each other. */
    public ResponseFilter.State state() {
        if (!counts) {
            return ResponseFilter.State.NOT_COUNTED;
        }
        if (done) {
            return ResponseFilter.State.DONE;
        }
        return begun ? ResponseFilter.State.IN_PROGRESS : ResponseFilter.State.UNREAD;
    }
}
