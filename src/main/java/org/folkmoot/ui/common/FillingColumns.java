package org.folkmoot.ui.common;

import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Makes columns fill their table while each has at least its minimum width. In a narrower table they get their preferred
 * widths and the table scrolls, because a resize policy that fills would cut off the last columns.
 */
public final class FillingColumns<S> {
    private static final double SCROLL_BAR = 12;

    private final TableView<S> table;

    private FillingColumns(TableView<S> table) {
        this.table = table;
    }

    public static <S> void install(TableView<S> table) {
        FillingColumns<S> columns = new FillingColumns<>(table);
        InvalidationListener fit = change -> columns.fit();
        table.widthProperty().addListener(fit);
        table.getVisibleLeafColumns().addListener(fit);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private void fit() {
        double least = table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        boolean narrow = table.getWidth() > 0 && table.getWidth() - SCROLL_BAR < least;
        table.setColumnResizePolicy(
                narrow ? TableView.UNCONSTRAINED_RESIZE_POLICY : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        if (narrow) {
            table.getVisibleLeafColumns()
                    .forEach(column -> table.resizeColumn(column, column.getPrefWidth() - column.getWidth()));
        }
    }
}
