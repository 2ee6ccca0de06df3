package org.folkmoot.ui.intake;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** A table of notes on rows, with a button that copies them, for example into a message. */
final class NotesPane extends VBox {
    NotesPane(Messages messages, TableView<RowNote> table) {
        super(8);
        Button copy = new Button(messages.text("intake.note.copy"), new FontIcon("fth-copy"));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(table.getItems().stream()
                    .map(note -> String.join("\t", note.file(), line(note), note.reference(), note.text()))
                    .collect(Collectors.joining("\n")));
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(messages.text("intake.note.copied"));
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, copy);
    }

    private static String line(RowNote note) {
        return note.line() == 0 ? "" : String.valueOf(note.line());
    }
}
