package org.folkmoot.model.counting;

import java.util.List;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;
import org.jspecify.annotations.Nullable;

/**
 * The input of the summary, streamed from one consistent snapshot of the store. Only the layer {@code main} and current
 * texts are included.
 */
public interface CountingSource {
    Funnel funnel();

    List<Question> questions();

    Codeframe codeframe();

    /** Attributes and closed questions, in column order. */
    List<Attribute> attributes();

    /** Number of unresolved differences between blind layers. */
    long unresolvedDifferences();

    /** Every current response of an included submission that counts as answering its question, by text id. */
    void answering(ResponseVisitor visitor);

    /** Every applied coding of those texts, by text id; a text recurs for each of its themes. */
    void codings(CodingVisitor visitor);

    /** Every open suggestion on those texts. */
    void openSuggestions(SuggestionVisitor visitor);

    /** The attribute values of included submissions; several per submission if a closed question allows it. */
    void attributeValues(long attributeId, ValueVisitor visitor);

    @FunctionalInterface
    interface ResponseVisitor {
        /** @param campaignId the confirmed campaign that the text belongs to, or null */
        void response(long textId, long submissionId, long questionId, boolean done, @Nullable Long campaignId);
    }

    @FunctionalInterface
    interface CodingVisitor {
        void coding(long textId, long themeId);
    }

    @FunctionalInterface
    interface SuggestionVisitor {
        void suggestion(long textId, long themeId, double score);
    }

    @FunctionalInterface
    interface ValueVisitor {
        void value(long submissionId, String value);
    }
}
