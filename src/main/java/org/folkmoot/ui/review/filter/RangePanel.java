package org.folkmoot.ui.review.filter;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.ui.common.Messages;

/** Asks for a range, both ends inclusive; an empty end is unbounded. */
final class RangePanel extends VBox {
    static final int UNLIMITED = Integer.MAX_VALUE;
    private static final int DIGITS = 6;

    private final Asked asked;
    private final TextField from;
    private final TextField to;

    /**
     * The range to ask for.
     *
     * @param title message key of the title
     * @param least smallest possible value
     * @param most largest possible value
     */
    public record Asked(String title, int least, int most) {}

    /** The range entered. */
    record Range(int least, int most) {}

    /**
     * @param close removes the panel
     * @param then receives the range
     */
    RangePanel(Messages messages, Asked asked, Runnable close, Consumer<Range> then) {
        super(12);
        this.asked = asked;
        getStyleClass().addAll("panel", "range-panel");
        Label title = new Label(messages.text(asked.title()));
        title.getStyleClass().add("panel-title");
        from = new TextField();
        from.setId("range-from");
        to = new TextField();
        to.setId("range-to");
        Button cancel = new Button(messages.text("narrow.panel.cancel"));
        cancel.setOnAction(event -> close.run());
        Button add = new Button(messages.text("narrow.panel.add"));
        add.setId("range-add");
        add.getStyleClass().add("accent");
        add.setDefaultButton(true);
        add.setDisable(true);
        add.setOnAction(event -> read().ifPresent(range -> {
            close.run();
            then.accept(range);
        }));
        from.textProperty().addListener(change -> add.setDisable(read().isEmpty()));
        to.textProperty().addListener(change -> add.setDisable(read().isEmpty()));
        HBox ends = new HBox(
                16,
                end(messages.text("narrow.range.from"), from, asked.least()),
                end(messages.text("narrow.range.to"), to, asked.most()));
        HBox buttons = new HBox(8, cancel, add);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, ends, buttons);
    }

    private static VBox end(String name, TextField field, int open) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        field.setPrefColumnCount(DIGITS);
        field.setPromptText(open == UNLIMITED ? "" : String.valueOf(open));
        return new VBox(4, label, field);
    }

    /** The field to focus first. */
    Node field() {
        return from;
    }

    /** Empty if the input is not a range, or is unbounded. */
    private Optional<Range> read() {
        Optional<Integer> least = number(from.getText(), asked.least());
        Optional<Integer> most = number(to.getText(), asked.most());
        return least.flatMap(low -> most.map(high -> new Range(low, high)))
                .filter(range -> range.least() <= range.most())
                .filter(range -> range.least() >= asked.least() && range.most() <= asked.most())
                .filter(range -> range.least() > asked.least() || range.most() < asked.most());
    }

    private static Optional<Integer> number(String typed, int open) {
        String digits = typed.strip();
        if (digits.isEmpty()) {
            return Optional.of(open);
        }
        return digits.matches("[0-9]{1," + DIGITS + "}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
