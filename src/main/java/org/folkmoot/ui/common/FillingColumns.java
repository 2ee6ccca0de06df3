package org.folkmoot.ui.common;

import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Columns that fill their table as long as each of them has its least width. In a narrower table they have the widths
 * that they would like, and it scrolls: a policy that fills would cut off the last ones, with no way to them.
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
