package org.folkmoot.ui.funnel;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.folkmoot.ui.common.DividerShare;
import org.folkmoot.ui.common.FirstFocus;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Overlay;

/** Received screen: the steps of the funnel on the left, the contents of the selected step on the right. */
public final class ReceivedController {
    /** Share of the width given to the steps. */
    private static final double STEPS = 0.24;

    private final ReceivedViewModel model;
    private final Messages messages;
    private final SubmissionsPane submissions;
    private final NonAnswersPane responses;
    private final ImportsPane imports;

    @FXML
    private SplitPane split;

    @FXML
    private ListView<Step> steps;

    @FXML
    private Label title;

    @FXML
    private Label explained;

    @FXML
    private StackPane content;

    /** @param covers whether distressing responses are covered */
    public ReceivedController(
            ReceivedViewModel model, Messages messages, Overlay overlay, ObservableBooleanValue covers) {
        this.model = model;
        this.messages = messages;
        this.submissions = new SubmissionsPane(model, messages, overlay, covers);
        this.responses = new NonAnswersPane(model, messages);
        this.imports = new ImportsPane(model, messages, overlay);
    }

    @FXML
    void initialize() {
        DividerShare.keep(split, STEPS);
        steps.setCellFactory(list -> new StepCell(messages));
        steps.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> Optional.<Step>ofNullable(
                        is)
                .ifPresent(model::choose));
        model.chosenProperty().addListener((property, was, is) -> is.ifPresent(this::show));
    }

    private void show(Step step) {
        if (!steps.getItems().equals(model.stepsProperty().get())) {
            steps.getItems().setAll(model.stepsProperty().get());
        }
        steps.getSelectionModel().select(step);
        title.setText(StepCell.name(messages, step));
        explained.setText(messages.text("received.explained." + key(step)));
        Node pane =
                switch (step.kind()) {
                    case NON_ANSWERS -> responses;
                    case IMPORTS -> imports;
                    default -> submissions;
                };
        submissions.follow(step);
        responses.follow();
        content.getChildren().setAll(pane);
    }

    private static String key(Step step) {
        return switch (step.kind()) {
            case RECEIVED -> "all";
            case NON_ANSWERS -> "non-answers";
            case IMPORTS -> "imports";
            default -> step.status().orElseThrow().word();
        };
    }

    /** Moves the focus to the steps. */
    public void focus() {
        FirstFocus.give(steps);
    }
}
