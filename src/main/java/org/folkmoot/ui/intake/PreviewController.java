package org.folkmoot.ui.intake;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.service.importing.ImportPreview;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;

/** The second step: shows the first rows and the ways to read the file differently. */
public final class PreviewController implements StepView {
    private static final int HEADING = 300;
    /** Longer cells are cut off here; the import reads them in full. */
    private static final int CELL = 20_000;

    private final SourceModel model;
    private final Messages messages;

    @FXML
    private ReadingController readingController;

    @FXML
    private HBox understood;

    @FXML
    private Label sentence;

    @FXML
    private TableView<SourceRecord.Row> rows;

    @FXML
    private StackPane empty;

    @FXML
    private VBox cellBox;

    @FXML
    private Label cellHeading;

    @FXML
    private ScrollPane cellScroll;

    @FXML
    private Label cellText;

    public PreviewController(IntakeViewModel model, Messages messages) {
        this.model = model.source();
        this.messages = messages;
    }

    @FXML
    void initialize() {
        PreviewTable.prepare(rows, messages);
        PreviewTable.onCell(rows, this::showCell);
        empty.getChildren()
                .setAll(new Hint(
                        "fth-eye-off",
                        messages.text("intake.preview.none"),
                        messages.text("intake.preview.none.text")));
        model.readingProperty().addListener(change -> follow());
        follow();
    }

    private void follow() {
        Optional<SourceReading> seen = model.readingProperty().get();
        Styles.shown(understood, seen.isPresent());
        Styles.shown(empty, seen.isEmpty());
        Styles.shown(rows, seen.isPresent());
        Styles.shown(cellBox, seen.isPresent());
        seen.ifPresent(this::show);
    }

    private void show(SourceReading seen) {
        ImportPreview first = seen.first();
        sentence.setText(messages.text(
                "intake.understood",
                first.reading(),
                first.source().header().size(),
                first.rows().size()));
        if (seen.files().size() > 1) {
            sentence.setText(sentence.getText() + " "
                    + messages.text(
                            "intake.understood.more",
                            first.source().fileName(),
                            String.join(
                                    ", ", seen.names().subList(1, seen.names().size()))));
        }
        PreviewTable.show(rows, first, messages);
    }

    private void showCell(String heading, String cell) {
        boolean none = heading.isEmpty() && cell.isEmpty();
        cellHeading.setText(none ? messages.text("intake.cell.none") : CellText.line(heading, HEADING));
        cellText.setText(CellText.full(cell.length() > CELL ? cell.substring(0, CELL) : cell));
        cellScroll.setVvalue(0);
    }

    @Override
    public Node first() {
        return rows.isVisible() ? rows : readingController.first();
    }
}
