package org.folkmoot.ui.review.state;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.QuestionProgress;

/** Reports how many responses have been marked as done, in any question. */
public final class DoneMarks {
    private final ResponseListModel responses;
    private final IntConsumer more;
    private Optional<Question> question = Optional.empty();

    /** @param more called with the number of responses done since the last call */
    public DoneMarks(ReviewViewModel model, IntConsumer more) {
        this.responses = model.responses();
        this.more = more;
        model.themes().progressProperty().addListener((property, was, is) -> changed(was, is));
    }

    private void changed(QuestionProgress was, QuestionProgress is) {
        Optional<Question> asked = responses.questionProperty().get();
        boolean same = question.equals(asked) && was.answering() == is.answering();
        question = asked;
        if (same && is.done() > was.done()) {
            more.accept(Math.toIntExact(is.done() - was.done()));
        }
    }
}
