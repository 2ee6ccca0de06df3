package org.folkmoot.model;

import java.util.List;

/**
 * One line of the list of responses.
 *
 * @param opening the start of the text with white space folded, at most some 160 characters
 * @param status where its submission stands
 * @param themeIds themes applied in {@code main}, in the order of the codeframe
 * @param openProposals how many proposals wait for a decision
 * @param flags set flags
 */
public record AnswerRow(
        long textId,
        String reference,
        String opening,
        TextKind kind,
        SubmissionStatus status,
        boolean done,
        List<Long> themeIds,
        int openProposals,
        List<Flag> flags) {
    public AnswerRow {
        themeIds = List.copyOf(themeIds);
        flags = List.copyOf(flags);
    }
}
