package org.folkmoot.model;

import java.util.List;

/**
 * How far a consultation is, from its log.
 *
 * @param questions in their order
 * @param coders those who marked anything done that still is, by name
 * @param days the latest first, within a day by coder
 * @param care who considered what
 */
public record WorkProgress(List<OfQuestion> questions, List<OfCoder> coders, List<WorkDay> days, Care care) {
    public WorkProgress {
        questions = List.copyOf(questions);
        coders = List.copyOf(coders);
        days = List.copyOf(days);
    }

    /** How far one question is. */
    public record OfQuestion(Question question, QuestionProgress progress) {}

    /**
     * What of the done is one coder's.
     *
     * @param question id
     * @param done answers that count and are done by this coder's mark
     */
    public record OfCoder(String coder, long question, long done) {}

    /**
     * Evidence of conscientious consideration, in answers that count.
     *
     * @param responses the base
     * @param openedByOne opened by one person
     * @param openedByMore opened by two people or more
     * @param done marked done
     * @param doneUnopened of those, the ones that nobody opened: marked in bulk, or coded before they came here
     */
    public record Care(long responses, long openedByOne, long openedByMore, long done, long doneUnopened) {
        public long neverOpened() {
            return responses - openedByOne - openedByMore;
        }
    }

    /** All questions together. */
    public QuestionProgress total() {
        long answering = 0;
        long done = 0;
        for (OfQuestion each : questions) {
            answering += each.progress().answering();
            done += each.progress().done();
        }
        return new QuestionProgress(answering, done);
    }
}
