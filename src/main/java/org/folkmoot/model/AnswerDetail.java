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
 * @param proposals open ones, one for each theme, best first
 * @param references of the responses that proposals name, by text id
 * @param memo empty for none
 * @param themeMemos what is noted of single themes on this answer, by theme id
 * @param others the submission's answers to other questions, blank ones left out
 */
public record AnswerDetail(
        AnswerRow row,
        Question question,
        String text,
        List<TextMark> marks,
        List<AttributeValue> attributes,
        List<Coding> codings,
        List<Proposal> proposals,
        Map<Long, String> references,
        String memo,
        Map<Long, String> themeMemos,
        List<OtherAnswer> others) {
    public AnswerDetail {
        marks = List.copyOf(marks);
        attributes = List.copyOf(attributes);
        codings = List.copyOf(codings);
        proposals = List.copyOf(proposals);
        references = Map.copyOf(references);
        themeMemos = Map.copyOf(themeMemos);
        others = List.copyOf(others);
    }

    /** Whether nothing differs but what the machine suggests. */
    public boolean isSameButForSuggestions(AnswerDetail other) {
        return with(other).equals(other);
    }

    private AnswerDetail with(AnswerDetail other) {
        AnswerRow same = new AnswerRow(
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
                other.row().openProposals(),
                row.flags());
        return new AnswerDetail(
                same,
                question,
                text,
                marks,
                attributes,
                codings,
                other.proposals(),
                other.references(),
                memo,
                themeMemos,
                others);
    }

    /** @param value several values of a closed question are joined by {@code "; "} */
    public record AttributeValue(Attribute attribute, String value) {}

    /** Another answer of the same submission. */
    public record OtherAnswer(Question question, long textId) {}
}
