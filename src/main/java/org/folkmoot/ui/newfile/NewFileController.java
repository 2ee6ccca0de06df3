package org.folkmoot.ui.newfile;

import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import org.folkmoot.ui.common.FileDialogs;

/** The form for a new consultation: its title and codeframe, then where to save it. */
public final class NewFileController {
    private final NewFileViewModel model;
    private final FileDialogs dialogs;
    private final Runnable close;

    @FXML
    private TextField name;

    @FXML
    private ToggleGroup codeframe;

    @FXML
    private RadioButton bundled;

    @FXML
    private RadioButton own;

    @FXML
    private RadioButton none;

    @FXML
    private Button choose;

    @FXML
    private Label ownFile;

    @FXML
    private Label problem;

    @FXML
    private Button cancel;

    @FXML
    private Button create;

    /** @param close hides the form */
    public NewFileController(NewFileViewModel model, FileDialogs dialogs, Runnable close) {
        this.model = model;
        this.dialogs = dialogs;
        this.close = close;
    }

    @FXML
    void initialize() {
        bundled.setUserData(NewFileViewModel.Source.BUNDLED);
        own.setUserData(NewFileViewModel.Source.OWN);
        none.setUserData(NewFileViewModel.Source.NONE);
        bundled.setSelected(true);
        codeframe.selectedToggleProperty().addListener((property, was, is) -> {
            if (is.getUserData() instanceof NewFileViewModel.Source source) {
                model.sourceProperty().set(source);
            }
            refresh();
        });
        name.textProperty().bindBidirectional(model.titleProperty());
        name.textProperty().addListener(change -> refresh());
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        choose.setOnAction(event -> chooseOwn());
        cancel.setOnAction(event -> close.run());
        create.setDefaultButton(true);
        create.setOnAction(event -> place());
        refresh();
    }

    private void chooseOwn() {
        Optional<Path> file = dialogs.openTable();
        if (file.isPresent()) {
            model.ownFileProperty().set(file);
            ownFile.setText(String.valueOf(file.get().getFileName()));
            own.setSelected(true);
        }
        refresh();
    }

    private void place() {
        dialogs.newConsultation(model.fileName()).ifPresent(file -> model.create(file, close));
    }

    private void refresh() {
        create.setDisable(!model.complete());
    }

    /** The control that gets the keyboard focus first. */
    public Node field() {
        return name;
    }
}
