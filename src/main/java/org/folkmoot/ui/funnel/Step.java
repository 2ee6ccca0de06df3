package org.folkmoot.ui.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.SubmissionStatus;

/**
 * A row of the step list: a step of the funnel, the non-answers to a question, or the imports.
 *
 * @param status status of the submissions counted; empty for all received
 * @param question question that the non-answers belong to
 * @param before number of submissions that the earlier steps leave, where the bar ends on the right
 * @param received number of submissions received, the full width of a bar
 */
record Step(
        Kind kind,
        Optional<SubmissionStatus> status,
        Optional<Question> question,
        long count,
        long before,
        long received) {
    public enum Kind {
        RECEIVED,
        /** Submissions excluded from analysis. */
        MINUS,
        ANALYSED,
        NON_ANSWERS,
        IMPORTS
    }

    /** Whether both describe the same row, regardless of the counts. */
    boolean sameAs(Step other) {
        return kind == other.kind && status.equals(other.status) && question.equals(other.question);
    }

    /** Returns all rows, from top to bottom. */
    static List<Step> of(Funnel funnel, List<Question> questions, Map<Long, Long> nonAnswers, long imports) {
        long all = funnel.received();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Kind.RECEIVED, Optional.empty(), Optional.empty(), all, all, all));
        long left = all;
        for (SubmissionStatus status : List.of(
                SubmissionStatus.BLANK,
                SubmissionStatus.DUPLICATE,
                SubmissionStatus.INVALID,
                SubmissionStatus.OUT_OF_SCOPE)) {
            long count = count(funnel, status);
            steps.add(new Step(Kind.MINUS, Optional.of(status), Optional.empty(), count, left, all));
            left -= count;
        }
        steps.add(new Step(Kind.ANALYSED, Optional.of(SubmissionStatus.INCLUDED), Optional.empty(), left, left, all));
        for (Question question : questions) {
            long count = nonAnswers.getOrDefault(question.id(), 0L);
            steps.add(new Step(Kind.NON_ANSWERS, Optional.empty(), Optional.of(question), count, count, all));
        }
        steps.add(new Step(Kind.IMPORTS, Optional.empty(), Optional.empty(), imports, 0, all));
        return steps;
    }

    private static long count(Funnel funnel, SubmissionStatus status) {
        return switch (status) {
            case BLANK -> funnel.blank();
            case DUPLICATE -> funnel.duplicate();
            case INVALID -> funnel.invalid();
            case OUT_OF_SCOPE -> funnel.outOfScope();
            case INCLUDED -> funnel.analysed();
        };
    }
}
