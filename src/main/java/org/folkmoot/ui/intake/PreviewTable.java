package org.folkmoot.ui.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.service.importing.ImportPreview;
import org.folkmoot.ui.common.Messages;

/** Shows the first rows of a source under its headings, each cell on one line. */
final class PreviewTable {
    private static final int CELL = 200;
    private static final int HEADING = 400;
    private static final double ROW = 28;
    private static final double HEAD = 52;
    private static final double NARROW = 96;
    private static final double WIDE = 320;
    private static final double LETTER = 7.2;
    private static final double PADDING = 24;
    private static final int MEASURED = 20;

    private PreviewTable() {}

    static void prepare(TableView<SourceRecord.Row> table, Messages messages) {
        // The table draws only the visible columns if its rows have a fixed height.
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(Styles.label(messages.text("intake.rows.none"), "muted"));
    }

    /** Passes on the heading and the verbatim text of the focused cell. */
    static void onCell(TableView<SourceRecord.Row> table, BiConsumer<String, String> then) {
        table.getFocusModel()
                .focusedCellProperty()
                .addListener(change -> tell(table, table.getFocusModel().getFocusedCell(), then));
    }

    private static void tell(
            TableView<SourceRecord.Row> table, TablePosition<?, ?> at, BiConsumer<String, String> then) {
        if (at.getRow() < 0
                || at.getRow() >= table.getItems().size()
                || !(at.getTableColumn() != null && at.getTableColumn().getUserData() instanceof Column column)) {
            then.accept("", "");
            return;
        }
        then.accept(column.heading(), table.getItems().get(at.getRow()).cells().get(column.index()));
    }

    private record Column(int index, String heading) {}

    /** Shows a preview, unless it is shown already. */
    static void show(TableView<SourceRecord.Row> table, ImportPreview preview, Messages messages) {
        if (table.getUserData() == preview) {
            return;
        }
        table.setUserData(preview);
        table.getItems().clear();
        List<TableColumn<SourceRecord.Row, ?>> columns = new ArrayList<>();
        columns.add(lines(messages));
        List<String> header = preview.source().header();
        for (int i = 0; i < header.size(); i++) {
            columns.add(column(i, header.get(i), preview.rows(), messages));
        }
        double width = columns.stream().mapToDouble(TableColumn::getPrefWidth).sum();
        table.setColumnResizePolicy(
                width < table.getWidth() || columns.size() <= 5
                        ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
                        : TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.getColumns().setAll(columns);
        table.getItems().setAll(preview.rows());
        table.scrollTo(0);
        if (!preview.rows().isEmpty() && columns.size() > 1) {
            table.getSelectionModel().clearAndSelect(0, table.getColumns().get(1));
        }
    }

    private static TableColumn<SourceRecord.Row, String> lines(Messages messages) {
        TableColumn<SourceRecord.Row, String> lines = new TableColumn<>(messages.text("intake.note.line"));
        lines.setSortable(false);
        lines.setReorderable(false);
        lines.setPrefWidth(64);
        lines.setMinWidth(48);
        lines.setMaxWidth(88);
        lines.getStyleClass().add("line-column");
        lines.setCellValueFactory(cell -> new ReadOnlyStringWrapper(
                messages.text("number", cell.getValue().line())));
        return lines;
    }

    private static TableColumn<SourceRecord.Row, String> column(
            int index, String written, List<SourceRecord.Row> rows, Messages messages) {
        String heading =
                written.isEmpty() ? messages.text("intake.column.unnamed", index + 1) : CellText.line(written, HEADING);
        TableColumn<SourceRecord.Row, String> column = new TableColumn<>();
        column.setUserData(new Column(index, heading));
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(64);
        int longest = rows.stream()
                .limit(MEASURED)
                .mapToInt(row -> row.cells().get(index).length())
                .max()
                .orElse(0);
        // A heading may take three lines, but a word that fits on a line is not broken.
        int word = Arrays.stream(heading.split("\\s+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        double letters = Math.max(Math.max(longest, word + 1), heading.length() / 2.0);
        column.setPrefWidth(Math.max(NARROW, Math.min(WIDE, letters * LETTER + PADDING)));
        Label label = Styles.label(heading, "heading");
        label.setWrapText(true);
        label.setAlignment(Pos.CENTER_LEFT);
        label.setMinHeight(HEAD);
        label.setPrefHeight(HEAD);
        label.setMaxHeight(HEAD);
        label.prefWidthProperty().bind(column.widthProperty().subtract(4));
        label.setTooltip(Styles.full(heading));
        column.setGraphic(label);
        column.setCellValueFactory(cell ->
                new ReadOnlyStringWrapper(CellText.line(cell.getValue().cells().get(index), CELL)));
        return column;
    }
}
