package org.folkmoot.ui.intake;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.model.Funnel;
import org.folkmoot.model.SourceRecord;
import org.folkmoot.service.ImportReport;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;

/** What came of an import: counts that add up, and the problems row by row. */
final class ImportResult extends HBox {
    /** A list is no taller than what it holds. */
    private static final double ROW = 48;

    private final Messages messages;

    ImportResult(Messages messages, ImportReport report, Runnable goOn) {
        super(32);
        this.messages = messages;
        getStyleClass().add("import-result");
        Button review = new Button(messages.text("intake.result.review"));
        review.getStyleClass().addAll("accent", "large");
        review.setOnAction(event -> goOn.run());
        VBox counts = new VBox(
                16,
                head("intake.result.rows"),
                rows(report),
                head("intake.result.submissions"),
                submissions(report.funnel()),
                head("intake.result.answers"),
                answers(report.questions()));
        if (!report.newThemes().isEmpty() || report.decisions() > 0) {
            Label codes = new Label(
                    messages.text("intake.result.codes", report.decisions(), String.join(", ", report.newThemes())));
            codes.setWrapText(true);
            counts.getChildren().add(codes);
        }
        counts.getChildren().add(review);
        counts.setPrefWidth(460);
        counts.setMinWidth(400);
        VBox problems = new VBox(8, head("intake.result.problems"), problems(report.problems()));
        HBox.setHgrow(problems, Priority.ALWAYS);
        getChildren().addAll(counts, problems);
    }

    private Label head(String key) {
        Label head = new Label(messages.text(key));
        head.getStyleClass().add("section-title");
        return head;
    }

    private GridPane rows(ImportReport report) {
        GridPane grid = grid();
        line(grid, "intake.result.rows.read", report.rows());
        line(grid, "intake.result.rows.received", report.funnel().received());
        line(grid, "intake.result.rows.problems", report.problems().size());
        return grid;
    }

    private GridPane submissions(Funnel funnel) {
        GridPane grid = grid();
        line(grid, "intake.result.received", funnel.received());
        line(grid, "intake.result.blank", funnel.blank());
        line(grid, "intake.result.duplicate", funnel.duplicate());
        line(grid, "intake.result.invalid", funnel.invalid() + funnel.outOfScope());
        line(grid, "intake.result.analysed", funnel.analysed());
        return grid;
    }

    private GridPane answers(List<ImportReport.QuestionCount> questions) {
        GridPane grid = grid();
        int row = 0;
        for (String key : List.of(
                "intake.result.question", "intake.result.q.answers", "intake.result.q.blank", "intake.result.q.none")) {
            Label head = new Label(messages.text(key));
            head.getStyleClass().add("muted");
            grid.add(head, row++, 0);
        }
        for (ImportReport.QuestionCount count : questions) {
            int at = grid.getRowCount();
            grid.add(new Label(count.question().code()), 0, at);
            grid.add(figure(count.answers()), 1, at);
            grid.add(figure(count.blanks()), 2, at);
            grid.add(figure(count.nonAnswers()), 3, at);
        }
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(4);
        return grid;
    }

    private void line(GridPane grid, String key, long number) {
        int at = grid.getRowCount();
        Label name = new Label(messages.text(key));
        name.setMinWidth(240);
        grid.add(name, 0, at);
        grid.add(figure(number), 1, at);
    }

    private Label figure(long number) {
        Label figure = new Label(messages.text("number", number));
        figure.getStyleClass().add("figures");
        GridPane.setHalignment(figure, HPos.RIGHT);
        return figure;
    }

    private Node problems(List<SourceRecord.Problem> problems) {
        if (problems.isEmpty()) {
            return new Hint("fth-check-circle", messages.text("intake.result.no-problems"), "");
        }
        ListView<SourceRecord.Problem> list = new ListView<>();
        list.getItems().setAll(problems);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(SourceRecord.Problem item, boolean empty) {
                super.updateItem(item, empty);
                setWrapText(true);
                setPrefWidth(0);
                setText(
                        empty || item == null
                                ? null
                                : messages.text("intake.result.problem", item.line(), item.reason()));
            }
        });
        list.setAccessibleText(messages.text("intake.result.problems"));
        list.setMaxHeight(problems.size() * ROW);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }
}
