package org.folkmoot.ui.restore;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import org.folkmoot.model.file.Recovered;
import org.folkmoot.ui.common.Messages;

/** For a damaged consultation: offers the newest good backup, or recovering what can be read. */
public final class DamagedController {
    private final DamagedViewModel model;
    private final Messages messages;
    private final Runnable close;
    private final Consumer<Path> opener;
    private final BackupText text;

    @FXML
    private Label title;

    @FXML
    private Label newest;

    @FXML
    private Button backup;

    @FXML
    private Label found;

    @FXML
    private Button recover;

    @FXML
    private Button openRecovered;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private Label problem;

    @FXML
    private Button cancel;

    /**
     * @param close hides the panel
     * @param opener opens a consultation
     */
    public DamagedController(DamagedViewModel model, Messages messages, Runnable close, Consumer<Path> opener) {
        this.model = model;
        this.messages = messages;
        this.close = close;
        this.opener = opener;
        this.text = new BackupText(messages);
    }

    @FXML
    void initialize() {
        title.setText(messages.text("damaged.title", String.valueOf(model.file().getFileName())));
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        busy.visibleProperty().bind(model.busyProperty());
        openRecovered.managedProperty().bind(openRecovered.visibleProperty());
        model.busyProperty().addListener((property, was, is) -> follow());
        backup.setOnAction(event -> model.openBackup(this::opened));
        recover.setOnAction(event -> model.recover());
        openRecovered.setOnAction(event -> model.recoveredProperty().get().ifPresent(result -> opened(result.file())));
        cancel.setOnAction(event -> close.run());
        model.load();
        follow();
    }

    private void opened(Path file) {
        close.run();
        opener.accept(file);
    }

    private void follow() {
        boolean idle = !model.busyProperty().get();
        Optional<Recovered> recovered = model.recoveredProperty().get();
        newest.setText(model.newestProperty()
                .get()
                .map(listed -> messages.text(
                        "damaged.newest", text.when(listed.backup()), text.why(listed.backup()), text.held(listed)))
                .orElseGet(() -> messages.text(idle ? "damaged.none" : "damaged.looking")));
        backup.setDisable(!idle || model.newestProperty().get().isEmpty());
        recover.setDisable(!idle || recovered.isPresent());
        boolean whole = model.newestProperty().get().isPresent();
        primary(backup, whole && recovered.isEmpty());
        primary(recover, !whole && recovered.isEmpty());
        openRecovered.setVisible(recovered.isPresent());
        openRecovered.setDisable(!idle);
        recovered.ifPresent(result -> found.setText(messages.text(
                "damaged.recovered",
                String.valueOf(result.file().getFileName()),
                result.submissions(),
                result.texts(),
                result.decisions(),
                result.lostPages(),
                result.lostRows())));
    }

    /** Marks one of the options as recommended. */
    private static void primary(Button button, boolean is) {
        button.getStyleClass().remove("accent");
        if (is) {
            button.getStyleClass().add("accent");
        }
    }

    /** The control that gets the keyboard focus first. */
    public Node field() {
        return recover;
    }
}
