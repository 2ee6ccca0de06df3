package org.folkmoot.model;

import java.util.List;
import java.util.Map;

/**
 * All that the reader and the theme panel show of one answer.
 *
 * @param text verbatim, as stored; spans refer to it
 * @param marks what in the text is page numbers, quoted replies and the like, by where they begin; may overlap
 * @param attributes known of the respondent, in column order, empty ones left out
 * @param codings decisions that hold in {@code main}, the rejected and removed ones too
 * @param suggestions open ones, one for each theme, best first
 * @param references of the responses that suggestions name, by text id
 * @param memo empty for none
 * @param themeMemos what is noted of single themes on this answer, by theme id
 * @param others the submission's answers to other questions, blank ones left out
 */
public record ResponseDetail(
        ResponseRow row,
        Question question,
        String text,
        List<TextMark> marks,
        List<AttributeValue> attributes,
        List<Coding> codings,
        List<Suggestion> suggestions,
        Map<Long, String> references,
        String memo,
        Map<Long, String> themeMemos,
        List<OtherResponse> others) {
    public ResponseDetail {
        marks = List.copyOf(marks);
        attributes = List.copyOf(attributes);
        codings = List.copyOf(codings);
        suggestions = List.copyOf(suggestions);
        references = Map.copyOf(references);
        themeMemos = Map.copyOf(themeMemos);
        others = List.copyOf(others);
    }

    /** Whether nothing differs but what the machine suggests. */
    public boolean isSameButForSuggestions(ResponseDetail other) {
        return with(other).equals(other);
    }

    private ResponseDetail with(ResponseDetail other) {
        ResponseRow same = new ResponseRow(
                row.textId(),
                row.questionId(),
                row.reference(),
                row.opening(),
                row.words(),
                row.kind(),
                row.status(),
                row.counts(),
                row.begun(),
                row.done(),
                row.themeIds(),
                other.row().openSuggestions(),
                row.flags());
        return new ResponseDetail(
                same,
                question,
                text,
                marks,
                attributes,
                codings,
                other.suggestions(),
                other.references(),
                memo,
                themeMemos,
                others);
    }

    /** @param value several values of a closed question are joined by {@code "; "} */
    public record AttributeValue(Attribute attribute, String value) {}

    /** Another answer of the same submission. */
    public record OtherResponse(Question question, long textId) {}
}
