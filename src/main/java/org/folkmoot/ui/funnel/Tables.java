package org.folkmoot.ui.funnel;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.folkmoot.model.source.Provenance;
import org.folkmoot.ui.common.FillingColumns;
import org.folkmoot.ui.common.Messages;

/** Builds the tables of the Received screen. */
final class Tables {
    private static final double ROW = 32;
    /** Minimum column width, which fits a heading of one word. */
    private static final double LEAST = 112;

    private Tables() {}

    static <T> TableView<T> table(SelectionMode mode) {
        TableView<T> table = new TableView<>();
        table.getStyleClass().addAll("edge-to-edge", "received-table");
        table.setFixedCellSize(ROW);
        FillingColumns.install(table);
        table.getSelectionModel().setSelectionMode(mode);
        return table;
    }

    /**
     * Creates a text column.
     *
     * @param width preferred width in pixels
     */
    static <T> TableColumn<T, String> column(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Aligns the first column of a full-width table with the title above it. */
    static <T> TableColumn<T, String> first(TableColumn<T, String> column) {
        column.getStyleClass().add("first-column");
        return column;
    }

    /**
     * Creates a right-aligned column of numbers.
     *
     * @param width preferred width in pixels
     */
    static <T> TableColumn<T, String> figures(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = column(title, width, text);
        column.setMinWidth(width);
        column.getStyleClass().add("figure-column");
        return column;
    }

    /** Describes where a submission came from, for example {@code answers.xlsx, sheet Paper, row 12}. */
    static String place(Messages messages, Provenance source) {
        return source.sheet().isEmpty()
                ? messages.text("received.place", source.fileName(), source.line())
                : messages.text("received.place.sheet", source.fileName(), source.sheet(), source.line());
    }
}
