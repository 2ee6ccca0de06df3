package org.folkmoot.ui.learning;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Tips;
import org.folkmoot.ui.learning.LearningStatus.Stage;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line below the responses while they are analysed in the background: how many are left, pause and stop. */
public final class LearningFoot extends HBox {
    private final Messages messages;
    private final Label left = new Label();
    private final Button pause = new Button(null, new FontIcon("fth-pause"));
    private final Button cancel = new Button(null, new FontIcon("fth-x"));

    public LearningFoot(LearningViewModel model, Messages messages) {
        super(4);
        this.messages = messages;
        getStyleClass().add("learning-foot");
        setAlignment(Pos.CENTER_LEFT);
        left.getStyleClass().add("figures");
        Tips.say(left, () -> messages.text("learning.tip"));
        pause.setId("learning-pause");
        cancel.setId("learning-cancel");
        say(cancel, messages.text("learning.cancel"));
        pause.getStyleClass().add("small-button");
        cancel.getStyleClass().add("small-button");
        pause.setOnAction(event -> {
            if (model.statusProperty().get().stage() == Stage.PAUSED) {
                model.resume();
            } else {
                model.pause();
            }
        });
        cancel.setOnAction(event -> model.cancel());
        getChildren().addAll(left, pause, cancel);
        model.statusProperty().addListener((property, was, is) -> show(is));
        show(model.statusProperty().get());
    }

    private static void say(Button button, String words) {
        button.setAccessibleText(words);
        Tips.say(button, () -> words);
    }

    private void show(LearningStatus status) {
        boolean paused = status.stage() == Stage.PAUSED;
        boolean shown = status.stage() != Stage.QUIET;
        setVisible(shown);
        setManaged(shown);
        left.setText(messages.text(paused ? "learning.paused" : "learning.reading", status.left()));
        pause.setGraphic(new FontIcon(paused ? "fth-play" : "fth-pause"));
        say(pause, messages.text(paused ? "learning.resume" : "learning.pause"));
    }
}
