package org.folkmoot.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.model.history.HistoryStep;
import org.folkmoot.service.review.HistoryService.Reach;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the selected step, or the question whether to undo back to it. */
final class HistoryFoot extends VBox {
    private final HistorySelection selection;
    private final Messages messages;
    private final Consumer<HistoryStep> show;

    /** @param show lists the responses that a step affected */
    HistoryFoot(HistorySelection selection, Messages messages, Consumer<HistoryStep> show) {
        super(8);
        this.selection = selection;
        this.messages = messages;
        this.show = show;
        getStyleClass().add("side-foot");
        selection.reachProperty().addListener(change -> refresh());
        selection.questionProperty().addListener(change -> refresh());
        refresh();
    }

    void refresh() {
        getChildren()
                .setAll(selection
                        .questionProperty()
                        .get()
                        .map(this::question)
                        .or(() -> selection.step().map(this::offers))
                        .orElseGet(() -> List.of(muted(messages.text("history.select")))));
    }

    private List<Node> offers(HistoryStep step) {
        List<Node> offers = new ArrayList<>();
        if (step.responses() > 0) {
            offers.add(button(
                    messages.text("history.show", step.responses()),
                    "fth-list",
                    "history-show",
                    () -> show.accept(step)));
        }
        if (selection.canUndo(step)) {
            offers.addAll(undo(step));
        } else if (selection.canRedo(step)) {
            offers.add(button(
                    messages.text("history.redo-one"),
                    "fth-rotate-cw",
                    "history-redo-one",
                    () -> selection.redoOne(step)));
        } else if (!step.reverses()) {
            offers.add(muted(
                    step.kind().undoable()
                            ? messages.text("history.others", step.coder())
                            : messages.text("history.never")));
        }
        return offers;
    }

    private List<Node> undo(HistoryStep step) {
        Optional<Reach> reach = selection.reachProperty().get();
        boolean none = reach.filter(read -> read.holding() == 0).isPresent();
        Button one = button(
                messages.text("history.undo-one"), "fth-rotate-ccw", "history-undo-one", () -> selection.undoOne(step));
        one.setDisable(reach.isEmpty() || none);
        Button back = button(
                messages.text("history.undo-back"),
                "fth-chevrons-left",
                "history-undo-back",
                () -> selection.askUndoBackTo(step));
        List<Node> parts = new ArrayList<>(List.of(new HBox(8, one, back)));
        reach.ifPresent(read -> {
            if (none) {
                parts.add(muted(messages.text("history.changed-all")));
            } else if (read.holding() < read.things()) {
                parts.add(muted(messages.text("history.changed-some", read.things() - read.holding(), read.things())));
            }
        });
        return parts;
    }

    /** Gives the number of steps, so that a coder does not undo more than they meant to. */
    private List<Node> question(HistorySelection.Question asked) {
        Label sentence = new Label(messages.text("history.ask", asked.steps()));
        sentence.setWrapText(true);
        Button yes = button(
                messages.text("history.ask.yes", asked.steps()), "fth-rotate-ccw", "history-yes", selection::undoBack);
        yes.getStyleClass().add("accent");
        Button no = button(messages.text("history.ask.no"), "fth-x", "history-no", selection::cancelQuestion);
        Platform.runLater(yes::requestFocus);
        return List.of(sentence, new HBox(8, yes, no));
    }

    private static Button button(String text, String icon, String id, Runnable then) {
        Button button = new Button(text);
        button.setGraphic(new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> then.run());
        return button;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
