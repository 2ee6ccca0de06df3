package org.folkmoot.ui.funnel;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.ui.common.Messages;

/** Asks why submissions are set aside. */
public final class AsidePanel extends VBox {
    private final TextField reason = new TextField();
    private final ToggleGroup where = new ToggleGroup();

    /**
     * @param count number of submissions
     * @param reference reference of the first one
     * @param close closes the panel
     * @param then receives the new status and the reason
     */
    public AsidePanel(
            Messages messages, int count, String reference, Runnable close, BiConsumer<SubmissionStatus, String> then) {
        super(12);
        getStyleClass().addAll("panel", "form-panel");
        Label title = new Label(
                count == 1
                        ? messages.text("received.aside.title", reference)
                        : messages.text("received.aside.title.several", count));
        title.getStyleClass().add("panel-title");
        getChildren().add(title);
        Label text = new Label(messages.text("received.aside.text"));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        getChildren().add(text);
        for (SubmissionStatus status :
                List.of(SubmissionStatus.OUT_OF_SCOPE, SubmissionStatus.INVALID, SubmissionStatus.DUPLICATE)) {
            RadioButton button = new RadioButton(messages.text("received.status." + status.word()));
            button.setUserData(status);
            button.setToggleGroup(where);
            getChildren().add(button);
        }
        where.selectToggle(where.getToggles().get(0));
        Label ask = new Label(messages.text("received.aside.reason"));
        ask.getStyleClass().add("field-name");
        ask.setLabelFor(reason);
        reason.setId("aside-reason");
        reason.setPromptText(messages.text("received.aside.prompt"));
        Button cancel = new Button(messages.text("received.cancel"));
        cancel.setOnAction(event -> close.run());
        Button aside = new Button(messages.text("received.aside.do"));
        aside.setId("aside-do");
        aside.getStyleClass().add("accent");
        aside.setDefaultButton(true);
        aside.disableProperty().bind(reason.textProperty().map(String::isBlank).orElse(true));
        aside.setOnAction(event -> {
            close.run();
            then.accept(status(), reason.getText());
        });
        HBox buttons = new HBox(8, cancel, aside);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(new VBox(4, ask, reason), buttons);
    }

    private SubmissionStatus status() {
        return where.getSelectedToggle().getUserData() instanceof SubmissionStatus status
                ? status
                : SubmissionStatus.OUT_OF_SCOPE;
    }

    /** The control that gets the focus first. */
    public Node field() {
        return reason;
    }
}
