package org.folkmoot.ui.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** The numbered steps: completed ones have a tick, and each that can be opened is a link. */
final class Stepper extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Messages messages;
    private final Map<IntakeStep, Button> buttons = new EnumMap<>(IntakeStep.class);

    Stepper(Messages messages, Consumer<IntakeStep> go) {
        this.messages = messages;
        getStyleClass().add("stepper");
        setAlignment(Pos.CENTER_LEFT);
        for (IntakeStep step : IntakeStep.values()) {
            if (step != IntakeStep.FILE) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                getChildren().add(line);
            }
            Button button = new Button(messages.text(step.messageKey()));
            button.getStyleClass().add("step");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> go.accept(step));
            buttons.put(step, button);
            getChildren().add(button);
        }
    }

    /** @param finished whether the import is complete, so that the last step gets a tick too */
    void show(IntakeViewModel model, boolean finished) {
        IntakeStep now = model.stepProperty().get();
        buttons.forEach((step, button) -> {
            boolean current = step == now;
            boolean done = step.isBefore(now) || (current && finished);
            button.pseudoClassStateChanged(CURRENT, current);
            button.pseudoClassStateChanged(DONE, done);
            button.setGraphic(mark(step, done));
            // The current step keeps the colours of an enabled button, but does nothing.
            button.setDisable(!current && !model.canGo(step));
            button.setFocusTraversable(!current);
            button.setAccessibleText(messages.text(
                    current ? "intake.step.current" : done ? "intake.step.done" : "intake.step.ahead",
                    step.number(),
                    messages.text(step.messageKey())));
        });
    }

    private static Label mark(IntakeStep step, boolean done) {
        Label mark = new Label();
        mark.getStyleClass().add("step-mark");
        if (done) {
            mark.setGraphic(new FontIcon("fth-check"));
        } else {
            mark.setText(Integer.toString(step.number()));
        }
        return mark;
    }
}
