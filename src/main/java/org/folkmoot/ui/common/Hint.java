package org.folkmoot.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** Explains why a pane is empty and what to do about it. */
public final class Hint extends VBox {
    /** @param text may change, as when it names a key */
    public Hint(String icon, String title, ObservableValue<String> text) {
        this(icon, title, "");
        Label label = label("", "hint-text");
        label.textProperty().bind(text);
        getChildren().add(label);
    }

    public Hint(String icon, String title, String text) {
        getStyleClass().add("hint");
        setAlignment(Pos.CENTER);
        setFillWidth(true);
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add("hint-icon");
        Label heading = label(title, "hint-title");
        getChildren().addAll(sign, heading);
        if (!text.isEmpty()) {
            getChildren().add(label(text, "hint-text"));
        }
    }

    /** Adds a button for what to do about it. */
    public Hint with(String text, Runnable then) {
        return with(new Button(text), then);
    }

    /** Adds a button whose text may change. */
    public Hint with(ObservableValue<String> text, Runnable then) {
        Button button = new Button();
        button.textProperty().bind(text);
        return with(button, then);
    }

    private Hint with(Button button, Runnable then) {
        button.setOnAction(event -> then.run());
        getChildren().add(button);
        return this;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        return label;
    }
}
