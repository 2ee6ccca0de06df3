package org.folkmoot.ui.summary;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Lets one column of a table take the width left by the others. */
final class WideColumn {
    private static final double SCROLL_BAR = 20;

    private WideColumn() {}

    /** @param least minimum width of the column, even if the table then scrolls */
    static <S> void spread(TableView<S> table, TableColumn<S, ?> wide, double least) {
        double others = table.getColumns().stream()
                .filter(column -> column != wide)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        wide.prefWidthProperty().bind(Bindings.max(least, table.widthProperty().subtract(others + SCROLL_BAR)));
    }
}
