package org.folkmoot.model.history;

import java.util.List;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.QuestionProgress;

/**
 * Progress of a consultation, computed from its log.
 *
 * @param questions in order
 * @param coders those whose done marks are still in force, by name
 * @param days latest first, then by coder
 * @param care who considered what
 */
public record WorkProgress(List<OfQuestion> questions, List<OfCoder> coders, List<WorkDay> days, Care care) {
    public WorkProgress {
        questions = List.copyOf(questions);
        coders = List.copyOf(coders);
        days = List.copyOf(days);
    }

    /** Progress on one question. */
    public record OfQuestion(Question question, QuestionProgress progress) {}

    /**
     * One coder's part of the done responses to a question.
     *
     * @param question id
     * @param done counted responses that this coder marked done
     */
    public record OfCoder(String coder, long question, long done) {}

    /**
     * Evidence of conscientious consideration, in counted responses.
     *
     * @param responses the base
     * @param openedByOne opened by exactly one person
     * @param openedByMore opened by two or more people
     * @param done marked done
     * @param doneUnopened how many of those were never opened: marked in bulk, or coded before the import
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
