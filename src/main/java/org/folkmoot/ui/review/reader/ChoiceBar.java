package org.folkmoot.ui.review.reader;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ThemeChoice;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what a theme is being asked for, and lets the user cancel. */
final class ChoiceBar extends HBox {
    private final Label text = new Label();

    ChoiceBar(ThemeChoice choice, Messages messages) {
        super(8);
        getStyleClass().addAll("selection-hint", "choice-bar");
        setAlignment(Pos.CENTER_LEFT);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button keep = new Button(messages.text("reader.recode.keep"));
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(event -> choice.withdraw());
        getChildren().addAll(new FontIcon("fth-corner-up-right"), text, keep);
        choice.askedProperty().addListener((property, was, is) -> show(is));
        show(choice.askedProperty().get());
    }

    private void show(Optional<ThemeChoice.Asked> asked) {
        setVisible(asked.isPresent());
        setManaged(asked.isPresent());
        text.setText(asked.map(ThemeChoice.Asked::text).orElse(""));
    }
}
