package org.folkmoot.ui.codeframe;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.ThemeChange;
import org.folkmoot.ui.common.Messages;

/** Shows what importing a codeframe file would change. */
final class ImportPanel extends VBox {
    private final Button take = new Button();

    ImportPanel(CodeframeImportModel model, Messages messages, Path csv, List<ThemeChange> changes, Runnable close) {
        super(12);
        getStyleClass().addAll("panel", "split-panel");
        Label title = new Label(messages.text("codeframe.import.title", String.valueOf(csv.getFileName())));
        title.getStyleClass().add("panel-title");
        Label text = new Label(messages.text("codeframe.import.text"));
        text.setWrapText(true);
        DifferencesView differences = new DifferencesView(messages);
        differences.show(changes);
        ScrollPane scroll = new ScrollPane(differences);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("codeframe-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button cancel = new Button(messages.text("codeframe.cancel"));
        cancel.setOnAction(event -> close.run());
        take.setText(messages.text("codeframe.import.do"));
        take.setId("codeframe-import-do");
        take.getStyleClass().add("accent");
        take.setDisable(changes.isEmpty());
        take.setOnAction(event -> {
            close.run();
            model.run(csv);
        });
        HBox buttons = new HBox(8, cancel, take);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, text, scroll, buttons);
    }

    Node field() {
        return take;
    }
}
