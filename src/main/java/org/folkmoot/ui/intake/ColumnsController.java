package org.folkmoot.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.service.importing.ImportPreview.Earlier;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/** The third step: assigns a role to each column. */
public final class ColumnsController implements StepView {
    private static final double ROW = 44;
    private static final int NAME = 60;

    private final ColumnsModel model;
    private final Notices notices;
    private final Messages messages;

    @FXML
    private HBox offer;

    @FXML
    private Label offered;

    @FXML
    private HBox others;

    @FXML
    private Label selected;

    @FXML
    private MenuButton bulk;

    @FXML
    private HBox coders;

    @FXML
    private TextField codedBy;

    @FXML
    private HBox saving;

    @FXML
    private TextField saveName;

    @FXML
    private Button saveNow;

    @FXML
    private Button save;

    @FXML
    private TableView<ColumnLine> columns;

    @FXML
    private TableColumn<ColumnLine, String> heading;

    @FXML
    private TableColumn<ColumnLine, ColumnRole> role;

    @FXML
    private TableColumn<ColumnLine, ColumnRole> codes;

    @FXML
    private TableColumn<ColumnLine, String> values;

    @FXML
    private TableColumn<ColumnLine, String> reason;

    @FXML
    private Label fullHeading;

    @FXML
    private Label fullValues;

    public ColumnsController(IntakeViewModel model, Notices notices, Messages messages) {
        this.model = model.columns();
        this.notices = notices;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        table();
        bulk();
        codedBy.textProperty().bindBidirectional(model.codedByProperty());
        save.setOnAction(event -> naming(true));
        saveName.setOnAction(event -> saveNow.fire());
        saveNow.setOnAction(event -> save());
        saveNow.disableProperty().bind(saveName.textProperty().map(String::isBlank));
        naming(false);
        model.offersProperty().addListener(change -> offers());
        model.usedProperty().addListener(change -> offers());
        model.mappingProperty().addListener(change -> follow());
        model.problemProperty().addListener(change -> follow());
        offers();
        follow();
    }

    private void table() {
        columns.setItems(model.lines());
        columns.setFixedCellSize(ROW);
        columns.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Styles.fill(columns);
        text(heading, ColumnLine::heading, 330);
        text(values, line -> String.join("  \u00B7  ", line.values()), 330);
        text(reason, line -> line.asGuessed() ? line.reason() : messages.text("intake.column.chosen"), 330);
        role.setPrefWidth(210);
        role.setMinWidth(190);
        role.setCellValueFactory(cell -> cell.getValue().roleProperty());
        role.setCellFactory(column -> new RoleCell(messages));
        codes.setPrefWidth(230);
        codes.setCellValueFactory(cell -> cell.getValue().roleProperty());
        codes.setCellFactory(column -> new CodesCell(model, messages));
        columns.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && columns.isFocused() && !bulk.isDisabled()) {
                bulk.requestFocus();
                bulk.show();
                event.consume();
            }
        });
    }

    private void text(TableColumn<ColumnLine, String> column, Function<ColumnLine, String> text, double width) {
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(made -> new TwoLineCell<>());
    }

    private void bulk() {
        new RoleNames(messages).fill(bulk, wanted -> {
            model.set(List.copyOf(columns.getSelectionModel().getSelectedItems()), wanted);
            columns.requestFocus();
        });
        columns.getSelectionModel().getSelectedItems().addListener((ListChangeListener<ColumnLine>)
                change -> selection());
        columns.getSelectionModel().selectedItemProperty().addListener(change -> selection());
        selection();
    }

    private void selection() {
        List<ColumnLine> chosen = columns.getSelectionModel().getSelectedItems().stream()
                .filter(line -> line != null)
                .toList();
        selected.setText(messages.text("intake.bulk.selected", chosen.size()));
        bulk.setDisable(chosen.isEmpty());
        ColumnLine last = columns.getSelectionModel().getSelectedItem();
        fullHeading.setText(last == null ? messages.text("intake.columns.none") : last.heading());
        fullValues.setText(
                last == null ? messages.text("intake.columns.help") : String.join("  \u00B7  ", last.values()));
    }

    private void follow() {
        codes.setVisible(model.hasCodes());
        Styles.shown(coders, model.hasCodes());
        save.setDisable(model.mappingProperty().get().isEmpty());
        columns.refresh();
        if (columns.getSelectionModel().isEmpty() && !model.lines().isEmpty()) {
            columns.getSelectionModel().select(0);
        }
    }

    private void offers() {
        List<Earlier> offers = model.offersProperty().get();
        Optional<Earlier> used = model.usedProperty().get();
        Styles.shown(offer, !offers.isEmpty());
        others.getChildren().clear();
        for (Earlier each : offers) {
            if (!used.equals(Optional.of(each))) {
                add("intake.offer.use", each.name(), () -> model.use(each));
            }
        }
        if (used.isPresent()) {
            add("intake.offer.guesses", "", model::useGuesses);
        }
        offered.setText(used.map(each -> messages.text("intake.offer.used", name(each.name())))
                .orElseGet(() -> messages.text(
                        "intake.offer.there",
                        offers.isEmpty() ? "" : name(offers.get(0).name()))));
    }

    private void add(String key, String name, Runnable then) {
        Button button = new Button(messages.text(key, name(name)));
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.setOnAction(event -> then.run());
        others.getChildren().add(button);
    }

    private static String name(String name) {
        return CellText.line(name, NAME);
    }

    private void naming(boolean now) {
        Styles.shown(saving, now);
        Styles.shown(save, !now);
        if (now) {
            saveName.requestFocus();
        } else if (saveName.isFocused()) {
            columns.requestFocus();
        }
    }

    /** Whether the user is typing a name for the mapping; Escape then cancels that first. */
    boolean naming() {
        return saveName.isFocused();
    }

    void stopNaming() {
        naming(false);
    }

    private void save() {
        String name = saveName.getText().strip();
        if (name.isEmpty() || model.mappingProperty().get().isEmpty()) {
            return;
        }
        model.save(name, problem -> {
            if (problem.isEmpty()) {
                notices.toast(messages.text("intake.saved", name(name)));
                naming(false);
            } else {
                notices.banner(problem);
            }
        });
    }

    @Override
    public Node first() {
        return columns;
    }
}
