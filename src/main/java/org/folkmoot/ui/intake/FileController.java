package org.folkmoot.ui.intake;

import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first step: selects files or a folder of letters. */
public final class FileController implements StepView {
    private static final int LISTED = 6;
    private static final int NAME = 120;

    private final IntakeViewModel model;
    private final FileDialogs dialogs;
    private final Messages messages;

    @FXML
    private Button choose;

    @FXML
    private Button chooseFolder;

    @FXML
    private VBox chosen;

    @FXML
    private Label reading;

    @FXML
    private VBox refused;

    @FXML
    private Label problem;

    @FXML
    private Button otherwise;

    public FileController(IntakeViewModel model, FileDialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        choose.setOnAction(event -> model.choose(dialogs.openResponses()));
        chooseFolder.setOnAction(event -> dialogs.folder().ifPresent(folder -> model.choose(List.of(folder))));
        otherwise.setOnAction(event -> model.readOtherwise());
        model.source().sourcesProperty().addListener(change -> follow());
        model.source().busyProperty().addListener(change -> follow());
        model.source().problemProperty().addListener(change -> follow());
        follow();
    }

    private void follow() {
        List<Path> sources = model.source().sourcesProperty().get();
        Styles.shown(chosen, !sources.isEmpty());
        chosen.getChildren()
                .setAll(sources.stream().limit(LISTED).map(this::line).toList());
        if (sources.size() > LISTED) {
            chosen.getChildren().add(Styles.label(messages.text("intake.file.more", sources.size() - LISTED), "muted"));
        }
        Styles.shown(reading, model.source().busyProperty().get());
        String why = model.source().problemProperty().get();
        Styles.shown(refused, !why.isEmpty());
        problem.setText(why);
        Styles.shown(otherwise, !why.isEmpty() && model.mayReadOtherwise());
    }

    private Node line(Path source) {
        String name = CellText.line(String.valueOf(source.getFileName()), NAME);
        Label line = Styles.label(name, "chosen-file");
        line.setGraphic(new FontIcon("fth-file-text"));
        line.setTooltip(Styles.full(CellText.line(source.toString(), 400)));
        return line;
    }

    @Override
    public Node first() {
        return choose;
    }
}
