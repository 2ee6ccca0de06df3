package org.folkmoot.model.response;

import java.util.List;
import java.util.Map;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.text.TextMark;

/**
 * Everything that the reader and the theme panel show about one response.
 *
 * @param text verbatim, as stored; spans refer to it
 * @param marks page numbers, quoted replies and the like, by start; may overlap
 * @param attributes non-empty attributes of the respondent, in column order
 * @param codings current decisions in {@code main}, including rejected and removed
 * @param suggestions open suggestions, one per theme, best first
 * @param references by text id, for the responses that suggestions mention
 * @param memo empty for none
 * @param themeMemos notes on single themes of this response, by theme id
 * @param others the submission's non-blank responses to other questions
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

    /** Whether the two differ only in suggestions. */
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

    /** Another response of the same submission. */
    public record OtherResponse(Question question, long textId) {}
}
