package org.folkmoot.model.response;

import org.folkmoot.model.source.Provenance;

/**
 * A submission as listed on the Received screen.
 *
 * @param reason why it has its status
 * @param source where it came from
 * @param opening the start of its first response, white space collapsed; empty if it has none
 * @param distressing whether any of its responses is flagged as distressing
 * @param erased whether it was erased for good, leaving only the reference
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
