package org.folkmoot.ui.common;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import org.folkmoot.model.response.Question;

/** Chooses a question by code and wording. */
public final class QuestionChooser extends ComboBox<Question> {
    public QuestionChooser(Messages messages) {
        getStyleClass().add("question-chooser");
        setAccessibleText(messages.text("question.choose"));
        setPromptText(messages.text("question.none"));
        setButtonCell(new Cell(messages.text("question.none")));
        setCellFactory(list -> new Cell(""));
    }

    private static final class Cell extends ListCell<Question> {
        private final String none;

        Cell(String none) {
            this.none = none;
        }

        @Override
        protected void updateItem(Question item, boolean empty) {
            super.updateItem(item, empty);
            setTextOverrun(OverrunStyle.ELLIPSIS);
            setText(empty || item == null ? none : item.code() + "  " + item.wording());
        }
    }
}
