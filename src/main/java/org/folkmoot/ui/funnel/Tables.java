package org.folkmoot.ui.funnel;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.folkmoot.model.Provenance;
import org.folkmoot.ui.common.FillingColumns;
import org.folkmoot.ui.common.Messages;

/** What the tables of this screen have in common. */
final class Tables {
    private static final double ROW = 32;
    /** A heading of one word. */
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

    /** A column of text; `width` is what it would like to have. */
    static <T> TableColumn<T, String> column(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** The first column of a table that fills its pane stands in line with the title above. */
    static <T> TableColumn<T, String> first(TableColumn<T, String> column) {
        column.getStyleClass().add("first-column");
        return column;
    }

    /** As above, for figures. */
    static <T> TableColumn<T, String> figures(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = column(title, width, text);
        column.setMinWidth(width);
        column.getStyleClass().add("figure-column");
        return column;
    }

    /** Such as {@code answers.xlsx, sheet Paper, row 12}. */
    static String place(Messages messages, Provenance source) {
        return source.sheet().isEmpty()
                ? messages.text("received.place", source.fileName(), source.line())
                : messages.text("received.place.sheet", source.fileName(), source.sheet(), source.line());
    }
}
