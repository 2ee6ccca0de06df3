package org.folkmoot.model.response;

import org.folkmoot.model.source.Provenance;

/**
 * One submission as the screen of what was received lists it.
 *
 * @param reason why it has its status
 * @param source where it came from
 * @param opening the start of its first answer with white space folded; empty where it has none
 * @param distressing whether any of its answers is flagged as distressing
 * @param erased whether it was erased for good: only the reference is left
 */
public record ReceivedSubmission(
        long id,
        String reference,
        SubmissionStatus status,
        StatusReason reason,
        Provenance source,
        String opening,
        boolean distressing,
        boolean erased) {}
