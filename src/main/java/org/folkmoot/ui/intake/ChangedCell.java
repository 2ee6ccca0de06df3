package org.folkmoot.ui.intake;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.service.importing.ImportReport;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.WordDiff;

/** A row whose contents have changed: for each column the removed and added words, in context. */
final class ChangedCell extends ListCell<ImportReport.ChangedRow> {
    private static final int AROUND = 60;
    private static final int MOST = 400;
    private static final double SCROLL_BAR = 16;

    private final Messages messages;

    ChangedCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("changed-cell");
        // Lines wrap at the width of the list.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ImportReport.ChangedRow item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : row(item));
    }

    /** Returns the height of the wrapped text; the skin would assume single lines. */
    @Override
    protected double computePrefHeight(double width) {
        Node row = getGraphic();
        if (row == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double sides = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
        return snappedTopInset() + row.prefHeight(getListView().getWidth() - sides) + snappedBottomInset();
    }

    private Node row(ImportReport.ChangedRow row) {
        VBox box = new VBox(
                4,
                Styles.label(
                        messages.text("intake.known.row", CellText.line(row.reference(), 80), row.line()),
                        "field-name"));
        for (ImportReport.Change change : row.changes()) {
            box.getChildren().add(Styles.wrapped(CellText.line(change.heading(), 200), "muted"));
            WordDiff.Change words =
                    WordDiff.change(CellText.line(change.before(), 20_000), CellText.line(change.after(), 20_000));
            box.getChildren().add(flow("intake.known.before", words, words.before(), "went"));
            box.getChildren().add(flow("intake.known.after", words, words.after(), "came"));
        }
        return box;
    }

    private TextFlow flow(String key, WordDiff.Change words, String middle, String style) {
        String start = words.start();
        String end = words.end();
        TextFlow flow = new TextFlow(
                Styles.label(messages.text(key), "changed-label"),
                text(
                        start.length() > AROUND
                                ? "\u2026" + CellText.line(start.substring(start.length() - AROUND), AROUND)
                                : start,
                        "changed-text"),
                text(middle.isEmpty() ? messages.text("intake.known.nothing") : CellText.line(middle, MOST), style),
                text(CellText.line(end, AROUND), "changed-text"));
        flow.getStyleClass().add("changed-flow");
        return flow;
    }

    private static Text text(String text, String style) {
        Text made = new Text(text);
        made.getStyleClass().add(style);
        return made;
    }
}
