package org.folkmoot.ui.codeframe;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.folkmoot.ui.common.Messages;

/** Chooses a theme's colour by name and swatch. */
final class ColourChooser extends ComboBox<String> {
    ColourChooser(Messages messages) {
        setAccessibleText(messages.text("codeframe.field.colour"));
        getItems().setAll(Colours.NAMES.keySet());
        setCellFactory(list -> new Swatch(messages));
        setButtonCell(new Swatch(messages));
    }

    private static final class Swatch extends ListCell<String> {
        private final Messages messages;
        private final Region square = new Region();
        private final Label name = new Label();
        private final HBox line = new HBox(8, square, name);

        Swatch(Messages messages) {
            this.messages = messages;
            square.getStyleClass().add("swatch");
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            square.setStyle("-fx-background-color: " + (item.isEmpty() ? "-color-neutral-muted" : item) + ";");
            String key = Colours.NAMES.get(item);
            name.setText(key == null ? item : messages.text(key));
            setAccessibleText(name.getText());
            setGraphic(line);
        }
    }
}
