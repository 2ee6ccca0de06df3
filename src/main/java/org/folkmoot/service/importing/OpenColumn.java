package org.folkmoot.service.importing;

import org.folkmoot.model.response.Question;
import org.folkmoot.model.text.TextKind;
import org.jspecify.annotations.Nullable;

/** The column of one open question, with its counts. */
final class OpenColumn {
    private final int index;
    private final long questionId;
    private long responses;
    private long blanks;
    private long nonAnswers;

    OpenColumn(int index, long questionId) {
        this.index = index;
        this.questionId = questionId;
    }

    int index() {
        return index;
    }

    long questionId() {
        return questionId;
    }

    void count(TextKind kind) {
        switch (kind) {
            case TEXT -> responses++;
            case BLANK -> blanks++;
            case NON_ANSWER -> nonAnswers++;
        }
    }

    ImportReport.QuestionCount report(@Nullable Question question) {
        if (question == null) {
            throw new IllegalStateException("an imported question is missing");
        }
        return new ImportReport.QuestionCount(question, responses, blanks, nonAnswers);
    }
}
