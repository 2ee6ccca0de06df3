package org.folkmoot.ui.summary;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The column of a table that takes the width that the others leave. */
final class WideColumn {
    private static final double SCROLL_BAR = 20;

    private WideColumn() {}

    /** @param least what it has even where the table has to scroll for it */
    static <S> void spread(TableView<S> table, TableColumn<S, ?> wide, double least) {
        double others = table.getColumns().stream()
                .filter(column -> column != wide)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        wide.prefWidthProperty().bind(Bindings.max(least, table.widthProperty().subtract(others + SCROLL_BAR)));
    }
}
