package org.folkmoot.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.folkmoot.ui.common.Messages;

/** A layer over the window that explains, during a drag, what dropping the files will do. */
final class DropTarget extends StackPane {
    private final Messages messages;
    private final Consumer<List<Path>> dropped;
    private final Label text = new Label();

    /** @param dropped receives the files, at least one */
    DropTarget(Messages messages, Consumer<List<Path>> dropped) {
        this.messages = messages;
        this.dropped = dropped;
        getStyleClass().add("drop-target");
        text.getStyleClass().add("drop-text");
        getChildren().add(text);
        setVisible(false);
        // Otherwise the layer itself would receive the drag events.
        setMouseTransparent(true);
    }

    void install(Scene scene) {
        scene.setOnDragOver(this::over);
        scene.setOnDragExited(event -> setVisible(false));
        scene.setOnDragDropped(this::drop);
    }

    private void over(DragEvent event) {
        List<Path> files = files(event.getDragboard());
        if (!files.isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            text.setText(messages.text(
                    DroppedFiles.of(files) == DroppedFiles.CONSULTATION ? "app.drop.open" : "app.drop.import"));
            setVisible(true);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        setVisible(false);
        List<Path> files = files(event.getDragboard());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            dropped.accept(files);
        }
    }

    private static List<Path> files(Dragboard board) {
        return board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
    }
}
