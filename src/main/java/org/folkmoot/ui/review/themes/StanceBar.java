package org.folkmoot.ui.review.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.OwnKeys;
import org.folkmoot.ui.common.Tips;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.StanceOffer.Offer;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks for the stance of the theme just coded without interrupting: a button per stance, and none. */
final class StanceBar extends VBox implements OwnKeys {
    private final ReviewCommands commands;
    private final Messages messages;
    private final Actions actions;
    private final Runnable leave;
    private final Label title = new Label();
    private final FlowPane choices = new FlowPane(4, 4);

    /** @param leave focuses the responses */
    StanceBar(ReviewCommands commands, Messages messages, Actions actions, Runnable leave) {
        super(4);
        this.commands = commands;
        this.messages = messages;
        this.actions = actions;
        this.leave = leave;
        getStyleClass().add("stance-bar");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().add("small-button");
        close.setAccessibleText(messages.text("stance.close"));
        close.setTooltip(new Tooltip(messages.text("stance.close")));
        close.setOnAction(event -> dismiss());
        getChildren().addAll(new HBox(8, title, close), choices);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        commands.stances().offerProperty().addListener((property, was, is) -> show(is));
        show(commands.stances().offerProperty().get());
    }

    private void show(Optional<Offer> offer) {
        boolean hadKeyboard = focused() >= 0;
        setVisible(offer.isPresent());
        setManaged(offer.isPresent());
        choices.getChildren().clear();
        offer.ifPresent(this::show);
        if (hadKeyboard) {
            leave.run();
        }
    }

    private void show(Offer offer) {
        title.setText(messages.text("stance.title", offer.theme().name()));
        List<String> stances = stances(offer);
        for (int i = 0; i < stances.size(); i++) {
            choices.getChildren().add(choice(offer, stances.get(i), key(i)));
        }
        String none = messages.text("stance.none");
        choices.getChildren()
                .add(button(none, keyText(Action.STANCE_NONE), offer.chosen().isEmpty(), ""));
    }

    private ToggleButton choice(Offer offer, String stance, String keys) {
        return button(stance, keys, stance.equals(offer.chosen()), stance);
    }

    private ToggleButton button(String text, String keys, boolean chosen, String stance) {
        ToggleButton button = new ToggleButton(text);
        button.setSelected(chosen);
        if (chosen) {
            // Not by colour alone.
            button.setGraphic(new FontIcon("fth-check"));
        }
        button.getStyleClass().add("stance");
        Tips.say(button, () -> keys);
        button.setAccessibleText(messages.text(chosen ? "stance.chosen" : "stance.choose", text, title.getText()));
        button.setOnAction(event -> choose(stance));
        return button;
    }

    private String key(int index) {
        return index < Action.STANCES.size() ? keyText(Action.STANCES.get(index)) : "";
    }

    private String keyText(Action action) {
        return actions.keyMap().text(action, messages.text("keys.or"));
    }

    private void choose(String stance) {
        commands.stances().offerProperty().get().ifPresent(offer -> commands.decisions()
                .stance(offer.theme(), stance));
    }

    private void dismiss() {
        commands.stances().dismiss();
        leave.run();
    }

    /** Focuses the current stance. */
    void focus() {
        List<Node> buttons = new ArrayList<>(choices.getChildren());
        buttons.stream()
                .filter(node -> node instanceof ToggleButton button && button.isSelected())
                .findFirst()
                .or(() -> buttons.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    @Override
    public boolean takes(KeyEvent press) {
        return !press.isShortcutDown() && !press.isAltDown() && focused() >= 0 && isOwn(press);
    }

    private boolean isOwn(KeyEvent press) {
        return switch (press.getCode()) {
            case LEFT, RIGHT, UP, DOWN, ENTER, SPACE, ESCAPE -> true;
            default -> wanted(press) >= 0;
        };
    }

    /** Arrow keys move, the first letter or the number of a stance selects it, Escape leaves. */
    private void key(KeyEvent event) {
        if (!takes(event)) {
            return;
        }
        int at = focused();
        int size = choices.getChildren().size();
        switch (event.getCode()) {
            case LEFT, UP -> choices.getChildren().get((at + size - 1) % size).requestFocus();
            case RIGHT, DOWN -> choices.getChildren().get((at + 1) % size).requestFocus();
            case ENTER, SPACE -> fire(at);
            case ESCAPE -> leave.run();
            default -> fire(wanted(event));
        }
        event.consume();
    }

    private void fire(int index) {
        ((ToggleButton) choices.getChildren().get(index)).fire();
    }

    private int wanted(KeyEvent event) {
        KeyCode code = event.getCode();
        int last = choices.getChildren().size() - 1;
        if (code.isDigitKey()) {
            int digit = code.getName().charAt(code.getName().length() - 1) - '0';
            return digit == 0 ? last : digit <= last ? digit - 1 : -1;
        }
        for (int i = 0; i <= last; i++) {
            String text = ((ToggleButton) choices.getChildren().get(i)).getText();
            if (code.isLetterKey() && text.substring(0, 1).equalsIgnoreCase(code.getName())) {
                return i;
            }
        }
        return -1;
    }

    private int focused() {
        for (int i = 0; i < choices.getChildren().size(); i++) {
            if (choices.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> stances(Offer offer) {
        return offer.theme().spec().stances();
    }
}
