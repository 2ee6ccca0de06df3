package org.folkmoot.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.history.HistoryStep;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.service.review.HistoryService.Position;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a step, or the heading of a day. */
final class HistoryCell extends ListCell<HistoryLine> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private final Messages messages;
    private final StepText words;
    private final Supplier<Position> position;
    private final Label day = new Label();
    private final FontIcon icon = new FontIcon("fth-check");
    private final Label what = new Label();
    private final Label facts = new Label();
    private final Label mark = new Label();
    private final HBox below = new HBox(8, facts, mark);
    private final VBox text = new VBox(2, what, below);
    private final HBox entry = new HBox(12, icon, text);

    HistoryCell(Messages messages, double textWidth, Supplier<Position> position) {
        this.messages = messages;
        this.words = new StepText(messages);
        this.position = position;
        getStyleClass().add("history-cell");
        day.getStyleClass().add("section-title");
        icon.getStyleClass().add("muted-icon");
        what.getStyleClass().add("history-what");
        what.setWrapText(true);
        // The height of the cell follows from the width of the pane, not from the sentence on one line.
        what.setMinWidth(textWidth);
        what.setPrefWidth(textWidth);
        what.setMaxWidth(textWidth);
        what.setMinHeight(Region.USE_PREF_SIZE);
        facts.getStyleClass().addAll("muted", "figures", "history-facts");
        mark.getStyleClass().add("history-mark");
        below.setAlignment(Pos.CENTER_LEFT);
        entry.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
    }

    /** The height of the wrapped sentence; the skin would compute that of a single line. */
    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        return graphic == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + graphic.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected void updateItem(HistoryLine item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll("history-undone", "history-day");
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(item instanceof HistoryLine.Entry step ? show(step.step()) : show(((HistoryLine.Day) item).date()));
    }

    private Node show(LocalDate date) {
        getStyleClass().add("history-day");
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        String name = date.equals(today)
                ? messages.text("history.today")
                : date.equals(today.minusDays(1)) ? messages.text("history.yesterday") : DAY.format(date);
        day.setText(name);
        setAccessibleText(name);
        return day;
    }

    private Node show(HistoryStep step) {
        icon.setIconLiteral(sign(step.kind()));
        what.setText(words.of(step));
        String time = TIME.format(step.at().atZone(ZoneId.systemDefault()));
        facts.setText(
                step.things() > 1 && !step.reverses()
                        ? messages.text("history.facts.many", time, step.coder(), step.things())
                        : messages.text("history.facts", time, step.coder()));
        String said = mark(step);
        mark.setText(said);
        mark.setVisible(!said.isEmpty());
        mark.setManaged(!said.isEmpty());
        if (step.undone() && !step.reverses()) {
            getStyleClass().add("history-undone");
        }
        List<String> spoken = new ArrayList<>(List.of(what.getText(), facts.getText()));
        if (!said.isEmpty()) {
            spoken.add(said);
        }
        setAccessibleText(String.join(", ", spoken));
        return entry;
    }

    /** Marks the steps next to undo or redo, and undone steps. */
    private String mark(HistoryStep step) {
        Position at = position.get();
        if (step.id() == at.undo()) {
            return messages.text("history.next-undo");
        }
        if (step.id() == at.redo()) {
            return messages.text("history.next-redo");
        }
        return step.undone() && !step.reverses() ? messages.text("history.undone") : "";
    }

    private static String sign(StepKind kind) {
        return switch (kind) {
            case APPLY -> "fth-tag";
            case REMOVE -> "fth-x";
            case RECODE -> "fth-shuffle";
            case EVIDENCE -> "fth-edit-3";
            case ACCEPT, ACCEPT_ALL -> "fth-check";
            case REJECT -> "fth-slash";
            case DONE -> "fth-check-circle";
            case REOPEN -> "fth-circle";
            case MEMO -> "fth-edit-3";
            case FLAG -> "fth-flag";
            case CAMPAIGN_CONFIRM, CAMPAIGN_SPLIT -> "fth-copy";
            case SAMPLE -> "fth-target";
            case STATUS -> "fth-corner-down-right";
            case COUNTS -> "fth-hash";
            case CREATE -> "fth-file-plus";
            case IMPORT -> "fth-download";
            case WITHDRAW -> "fth-upload";
            case ERASE -> "fth-trash-2";
            case RECOVER -> "fth-life-buoy";
            case UNDO -> "fth-rotate-ccw";
            case REDO -> "fth-rotate-cw";
            case THEME_ADD -> "fth-plus";
            case THEME_CHANGE, THEME_MOVE -> "fth-edit-2";
            case THEME_RETIRE, THEME_RESTORE -> "fth-archive";
            default -> "fth-git-branch";
        };
    }
}
