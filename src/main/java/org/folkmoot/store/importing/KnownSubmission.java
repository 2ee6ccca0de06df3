package org.folkmoot.store.importing;

import java.util.Map;
import java.util.Set;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.ColumnRole;

/**
 * What the file contains of a submission that a source brings again.
 *
 * @param texts question id to current text
 * @param values attribute id to level id to value
 * @param sender date received, consent to publish and respondent, where a source gave them
 */
public record KnownSubmission(
        long id,
        SubmissionStatus status,
        Map<Long, CurrentText> texts,
        Map<Long, Map<Long, String>> values,
        Map<ColumnRole, String> sender) {
    public KnownSubmission {
        texts = Map.copyOf(texts);
        values = Map.copyOf(values);
        sender = Map.copyOf(sender);
    }

    /** The current version of a response's text. */
    public record CurrentText(long textId, long responseId, int version, String text) {}

    /** The values of one attribute. */
    public Set<String> valuesOf(long attributeId) {
        return Set.copyOf(values.getOrDefault(attributeId, Map.of()).values());
    }
}
