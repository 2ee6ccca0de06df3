package org.folkmoot.ui.intake;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.model.ColumnRole;
import org.folkmoot.model.ReadOptions;
import org.folkmoot.model.SourceRecord;
import org.folkmoot.service.ImportPreview;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** The plain form for an import. */
public final class IntakeController {
    private static final List<String> ENCODINGS = List.of("", "UTF-8", "windows-1252", "UTF-16");
    private static final List<String> DELIMITERS = List.of("", ",", ";", "\t", "|");
    private static final int CELL = 120;

    private final IntakeViewModel model;
    private final FileDialogs dialogs;
    private final Messages messages;
    private final Runnable leaveScreen;

    @FXML
    private Label title;

    @FXML
    private Label facts;

    @FXML
    private HBox reading;

    @FXML
    private ComboBox<String> encoding;

    @FXML
    private ComboBox<String> delimiter;

    @FXML
    private Button another;

    @FXML
    private StackPane choosing;

    @FXML
    private SplitPane columnsPane;

    @FXML
    private TableView<ColumnLine> columns;

    @FXML
    private TableColumn<ColumnLine, String> heading;

    @FXML
    private TableColumn<ColumnLine, ColumnRole> role;

    @FXML
    private TableColumn<ColumnLine, String> values;

    @FXML
    private TableColumn<ColumnLine, String> reason;

    @FXML
    private Label rowsTitle;

    @FXML
    private TableView<SourceRecord.Row> rows;

    @FXML
    private VBox running;

    @FXML
    private ProgressBar bar;

    @FXML
    private Button stop;

    @FXML
    private StackPane result;

    @FXML
    private HBox foot;

    @FXML
    private Label problem;

    @FXML
    private Button leave;

    @FXML
    private Button start;

    /** @param leaveScreen goes back to the responses */
    public IntakeController(IntakeViewModel model, FileDialogs dialogs, Messages messages, Runnable leaveScreen) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
        this.leaveScreen = leaveScreen;
    }

    @FXML
    void initialize() {
        choosing.getChildren()
                .setAll(new Hint(
                                "fth-file-text",
                                messages.text("intake.choose.title"),
                                messages.text("intake.choose.text"))
                        .with(messages.text("intake.choose"), this::choose));
        names(encoding, ENCODINGS, "encoding");
        names(delimiter, DELIMITERS, "delimiter");
        columns.setItems(model.columns());
        heading.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().heading()));
        values.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().values()));
        role.setCellValueFactory(cell -> cell.getValue().roleProperty());
        role.setCellFactory(column -> new RoleCell(messages));
        reason.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().reason()));
        problem.textProperty().bind(model.problemProperty());
        bar.progressProperty().bind(model.progressProperty());
        another.setOnAction(event -> choose());
        stop.setOnAction(event -> model.cancel());
        leave.setOnAction(event -> leaveScreen.run());
        start.setOnAction(event -> model.run());
        model.previewProperty().addListener((property, was, is) -> is.ifPresent(this::show));
        model.reportProperty()
                .addListener((property, was, is) -> is.ifPresent(
                        report -> result.getChildren().setAll(new ImportResult(messages, report, leaveScreen))));
        model.stepProperty().addListener((property, was, is) -> show(is));
        show(model.stepProperty().get());
        model.previewProperty().get().ifPresent(this::show);
    }

    private void names(ComboBox<String> box, List<String> choices, String kind) {
        box.getItems().setAll(choices);
        box.setConverter(new ChoiceNames(messages, kind));
        box.setValue("");
        box.valueProperty().addListener(change -> model.read(ReadOptions.text(given(encoding), given(delimiter))));
    }

    private static @Nullable String given(ComboBox<String> box) {
        String value = box.getValue();
        return value == null || value.isEmpty() ? null : value;
    }

    private void choose() {
        dialogs.openTable().ifPresent(file -> {
            encoding.setValue("");
            delimiter.setValue("");
            model.choose(file);
        });
    }

    private void show(IntakeViewModel.Step step) {
        boolean columnsStep = step == IntakeViewModel.Step.COLUMNS;
        visible(choosing, step == IntakeViewModel.Step.CHOOSE);
        visible(columnsPane, columnsStep);
        visible(running, step == IntakeViewModel.Step.RUNNING);
        visible(result, step == IntakeViewModel.Step.RESULT);
        visible(reading, columnsStep);
        visible(start, columnsStep);
        visible(leave, step == IntakeViewModel.Step.CHOOSE || columnsStep);
        title.setText(messages.text("intake.title." + step.name().toLowerCase(Locale.ROOT), name()));
        visible(foot, step == IntakeViewModel.Step.CHOOSE || columnsStep);
        if (step == IntakeViewModel.Step.CHOOSE) {
            facts.setText(messages.text("intake.facts.none"));
        } else if (step == IntakeViewModel.Step.RESULT) {
            facts.setText(messages.text("intake.facts.result"));
        }
    }

    private String name() {
        return model.fileProperty()
                .get()
                .map(file -> String.valueOf(file.getFileName()))
                .orElse("");
    }

    private void show(ImportPreview preview) {
        facts.setText(messages.text(
                "intake.facts",
                preview.reading(),
                new ChoiceNames(messages, "delimiter").toString(preview.source().delimiter()),
                preview.source().header().size()));
        rowsTitle.setText(messages.text("intake.rows", preview.rows().size()));
        rows.getColumns().clear();
        List<String> header = preview.source().header();
        for (int i = 0; i < header.size(); i++) {
            int index = i;
            TableColumn<SourceRecord.Row, String> column = new TableColumn<>(header.get(i));
            column.setSortable(false);
            column.setPrefWidth(header.get(i).length() > 30 ? 320 : 140);
            column.setCellValueFactory(cell ->
                    new ReadOnlyStringWrapper(oneLine(cell.getValue().cells().get(index))));
            rows.getColumns().add(column);
        }
        rows.getItems().setAll(preview.rows());
    }

    private static String oneLine(String cell) {
        String folded = cell.length() > CELL ? cell.substring(0, CELL) + "\u2026" : cell;
        return folded.replaceAll("\\s+", " ");
    }

    /** Asks for a file. */
    public void begin() {
        choose();
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
