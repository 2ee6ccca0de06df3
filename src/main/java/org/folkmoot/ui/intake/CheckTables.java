package org.folkmoot.ui.intake;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.folkmoot.service.importing.ImportReport;
import org.folkmoot.ui.common.Messages;

/** Builds the tables of the Check step. */
final class CheckTables {
    /** Height of a row of two lines, in pixels. */
    private static final double ROW = 44;
    /** Height of a row of one line, in pixels, as non-answers are short. */
    private static final double LOW_ROW = 32;

    private final Messages messages;

    CheckTables(Messages messages) {
        this.messages = messages;
    }

    /** Counts of responses, blanks and non-answers by question. */
    TableView<ImportReport.QuestionCount> questions() {
        TableView<ImportReport.QuestionCount> table = table("intake.check.questions");
        table.getColumns()
                .add(text("intake.q.code", 72, 72, count -> count.question().code()));
        table.getColumns().add(number("intake.q.answers", ImportReport.QuestionCount::responses));
        table.getColumns().add(number("intake.q.blank", ImportReport.QuestionCount::blanks));
        table.getColumns().add(number("intake.q.none", ImportReport.QuestionCount::nonAnswers));
        table.getColumns()
                .add(number("intake.q.all", count -> count.responses() + count.blanks() + count.nonAnswers()));
        table.getColumns()
                .add(text(
                        "intake.q.wording",
                        480,
                        200,
                        count -> CellText.line(count.question().wording(), 400)));
        return table;
    }

    /**
     * Rows, each with a note.
     *
     * @param key message key of the table's title
     * @param references whether the rows have references
     */
    TableView<RowNote> notes(String key, boolean references) {
        TableView<RowNote> table = table(key);
        table.getColumns().add(file());
        table.getColumns().add(number("intake.note.line", RowNote::line));
        if (references) {
            table.getColumns().add(text("intake.note.reference", 200, 112, RowNote::reference));
        }
        table.getColumns().add(text("intake.note.reason", 600, 160, RowNote::text));
        return table;
    }

    /** Warnings with their places. */
    TableView<RowNote> warnings() {
        TableView<RowNote> table = table("intake.check.warnings");
        table.getColumns().add(file());
        table.getColumns().add(text("intake.note.where", 240, 112, RowNote::reference));
        table.getColumns().add(text("intake.note.reason", 600, 160, RowNote::text));
        return table;
    }

    private TableColumn<RowNote, String> file() {
        TableColumn<RowNote, String> file = text("intake.note.file", 200, 96, note -> CellText.line(note.file(), 80));
        file.setId("file");
        return file;
    }

    /** Texts classed as non-answers, each with a box to count it as an answer. */
    TableView<NonAnswerLine> nonAnswers() {
        TableView<NonAnswerLine> table = table("intake.check.non_answers");
        table.setFixedCellSize(LOW_ROW);
        TableColumn<NonAnswerLine, Boolean> counted = new TableColumn<>(messages.text("intake.none.counted"));
        counted.setPrefWidth(140);
        counted.setMinWidth(128);
        counted.setMaxWidth(160);
        counted.setSortable(false);
        counted.setCellValueFactory(cell -> cell.getValue().countedProperty());
        counted.setCellFactory(column -> new CountedCell(messages));
        table.getColumns().add(counted);
        table.getColumns().add(number("intake.none.answers", NonAnswerLine::responses));
        table.getColumns().add(text("intake.none.text", 520, 120, line -> CellText.line(line.text(), 400)));
        return table;
    }

    private <S> TableView<S> table(String key) {
        TableView<S> table = new TableView<>();
        table.getStyleClass().addAll("dense", "check-table");
        table.setFixedCellSize(ROW);
        table.setAccessibleText(messages.text(key));
        // An empty table is visible only for a moment between two checks.
        table.setPlaceholder(new Region());
        Styles.fill(table);
        return table;
    }

    private <S> TableColumn<S, String> text(String key, double width, double least, Function<S, String> text) {
        TableColumn<S, String> column = new TableColumn<>(messages.text(key));
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(made -> new TwoLineCell<>());
        return column;
    }

    private <S> TableColumn<S, Long> number(String key, ToLongFunction<S> number) {
        TableColumn<S, Long> column = new TableColumn<>();
        Label head = Styles.label(messages.text(key));
        column.setGraphic(head);
        column.getStyleClass().add("figure-column");
        column.setPrefWidth(110);
        column.setMinWidth(96);
        column.setMaxWidth(140);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(number.applyAsLong(cell.getValue())));
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(Long item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : messages.text("number", item));
            }
        });
        return column;
    }
}
