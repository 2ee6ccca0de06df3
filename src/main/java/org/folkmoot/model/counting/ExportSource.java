package org.folkmoot.model.counting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.response.Attribute;
import org.jspecify.annotations.Nullable;

/** The input of the row-by-row exports, streamed in a stable order from one consistent snapshot of the store. */
public interface ExportSource {
    Codeframe codeframe();

    /** Attributes and closed questions, in column order. */
    List<Attribute> attributes();

    /** Non-blank responses of included submissions, by submission in order of arrival, then by question. */
    void matrix(Consumer<MatrixRow> rows);

    /** Current codings in {@code main}, by submission in order of arrival, question and codeframe order. */
    void codings(Consumer<CodingRow> rows);

    /** Non-blank responses of included submissions, with who read them. */
    void coverage(Consumer<CoverageRow> rows);

    /** Every row of the log, oldest first. */
    void audit(Consumer<AuditRow> rows);

    /**
     * @param values one per entry of {@link ExportSource#attributes}; empty for none, several joined by {@code ;}
     * @param themeIds applied themes, without the theme groups above them
     */
    record MatrixRow(String reference, String question, String text, List<String> values, Set<Long> themeIds) {}

    /** @param text the stored text, from which the evidence is quoted */
    record CodingRow(String reference, String question, long themeId, Coding coding, String text) {}

    /** @param decisions number of decisions taken on the response, including undone ones */
    record CoverageRow(
            String reference,
            String question,
            @Nullable String openedBy,
            @Nullable Instant openedAt,
            @Nullable String completedBy,
            @Nullable Instant completedAt,
            long decisions) {}

    /**
     * One row of the log.
     *
     * @param kind decision, done, memo, flag, theme, inclusion and so on
     * @param what the outcome, such as {@code applied} or {@code done}
     * @param step UUID of its step
     * @param reverses UUID of the step that it undoes, or empty
     */
    record AuditRow(
            Instant at,
            String coder,
            String kind,
            String reference,
            String question,
            String themeCode,
            String theme,
            String what,
            String origin,
            String stance,
            String evidence,
            String step,
            String reverses) {}
}
