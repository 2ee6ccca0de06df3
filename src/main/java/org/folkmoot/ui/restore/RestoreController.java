package org.folkmoot.ui.restore;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.file.Backup;
import org.folkmoot.service.file.RestoreService.Listed;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** Lists the backups of a consultation and restores the selected one. */
public final class RestoreController {
    private final RestoreViewModel model;
    private final Messages messages;
    private final Runnable close;
    private final Consumer<Backup> restore;
    private final BackupText text;

    @FXML
    private Label title;

    @FXML
    private ListView<Listed> backups;

    @FXML
    private Label problem;

    @FXML
    private Button cancel;

    @FXML
    private Button apply;

    /**
     * @param close hides the panel
     * @param restore restores a backup
     */
    public RestoreController(RestoreViewModel model, Messages messages, Runnable close, Consumer<Backup> restore) {
        this.model = model;
        this.messages = messages;
        this.close = close;
        this.restore = restore;
        this.text = new BackupText(messages);
    }

    @FXML
    void initialize() {
        title.setText(messages.text("restore.title", BackupText.title(model.file())));
        backups.setCellFactory(view -> new Cell());
        backups.setPlaceholder(new ProgressIndicator());
        backups.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> model.chosenProperty()
                .set(Optional.ofNullable(is)));
        model.chosenProperty().addListener((property, was, is) -> apply.setDisable(!model.complete()));
        model.backupsProperty().addListener((property, was, is) -> is.ifPresent(this::show));
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        cancel.setOnAction(event -> close.run());
        apply.setDisable(true);
        apply.setDefaultButton(true);
        apply.setOnAction(event -> model.chosenProperty().get().ifPresent(listed -> restore.accept(listed.backup())));
        model.load();
    }

    private void show(List<Listed> found) {
        backups.setPlaceholder(
                new Hint("fth-archive", messages.text("restore.none.title"), messages.text("restore.none.text")));
        backups.getItems().setAll(found);
        if (!found.isEmpty()) {
            backups.getSelectionModel().selectFirst();
        }
    }

    /** The control that gets the keyboard focus first. */
    public Node field() {
        return backups;
    }

    private final class Cell extends ListCell<Listed> {
        @Override
        protected void updateItem(@Nullable Listed listed, boolean empty) {
            super.updateItem(listed, empty);
            if (empty || listed == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label when = new Label(text.when(listed.backup()));
            when.getStyleClass().add("recent-name");
            Label why = new Label(text.why(listed.backup()));
            why.getStyleClass().add("muted");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label size = new Label(text.size(listed.backup()));
            size.getStyleClass().add("muted");
            Label held = new Label(text.held(listed));
            held.getStyleClass().add(listed.contents().isPresent() ? "muted" : "problem");
            setGraphic(new VBox(2, new HBox(8, when, why, gap, size), held));
            setAccessibleText(when.getText() + ", " + why.getText() + ", " + held.getText());
        }
    }
}
