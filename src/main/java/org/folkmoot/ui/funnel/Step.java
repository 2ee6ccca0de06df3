package org.folkmoot.ui.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.Funnel;
import org.folkmoot.model.Question;
import org.folkmoot.model.SubmissionStatus;

/**
 * A line on the left of the screen: a step of the funnel, the non-answers to a question, or the imports.
 *
 * @param status of a step that counts submissions; empty for those received
 * @param question whose non-answers they are
 * @param before submissions that are left over by the steps before: the bar starts at their end
 * @param received submissions in all, which is the width of the bars
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
        /** Taken off what is analysed. */
        MINUS,
        ANALYSED,
        NON_ANSWERS,
        IMPORTS
    }

    /** Whether both are the same line, however the counts have changed. */
    boolean sameAs(Step other) {
        return kind == other.kind && status.equals(other.status) && question.equals(other.question);
    }

    /** All lines, from top to bottom. */
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
