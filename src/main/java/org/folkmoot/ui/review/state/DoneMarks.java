package org.folkmoot.ui.review.state;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.folkmoot.model.Question;
import org.folkmoot.model.QuestionProgress;

/** Tells how many responses become done, whatever question they answer. */
public final class DoneMarks {
    private final ReviewViewModel model;
    private final IntConsumer more;
    private Optional<Question> question = Optional.empty();

    /** @param more hears how many more are done than before */
    public DoneMarks(ReviewViewModel model, IntConsumer more) {
        this.model = model;
        this.more = more;
        model.progressProperty().addListener((property, was, is) -> changed(was, is));
    }

    private void changed(QuestionProgress was, QuestionProgress is) {
        boolean same = question.equals(model.questionProperty().get()) && was.answering() == is.answering();
        question = model.questionProperty().get();
        if (same && is.done() > was.done()) {
            more.accept(Math.toIntExact(is.done() - was.done()));
        }
    }
}
