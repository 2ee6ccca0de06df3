package org.folkmoot.ui.review.list;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.Sort;
import org.folkmoot.ui.review.state.GridColumn;
import org.folkmoot.ui.review.state.Narrowing;

/** Clicking a heading sorts the whole list in the store; the headings show the current order, whatever set it. */
final class GridOrder {
    private final TableView<ResponseRow> grid;
    private final Narrowing narrowing;
    private final List<Attribute> attributes;
    private boolean showing;

    GridOrder(TableView<ResponseRow> grid, Narrowing narrowing, List<Attribute> attributes) {
        this.grid = grid;
        this.narrowing = narrowing;
        this.attributes = attributes;
        grid.setOnSort(event -> {
            // The table's own sorting would read and compare all rows.
            event.consume();
            if (!showing) {
                ask();
            }
        });
        grid.setSortPolicy(view -> true);
        narrowing.queryProperty().addListener(change -> show());
    }

    private void ask() {
        List<TableColumn<ResponseRow, ?>> order = grid.getSortOrder();
        Sort wanted = order.isEmpty()
                ? Sort.ARRIVAL
                : sort(order.get(order.size() - 1)).orElse(Sort.ARRIVAL);
        narrowing.sort(wanted);
        show();
    }

    private Optional<Sort> sort(TableColumn<ResponseRow, ?> column) {
        GridColumn what = GridColumns.what(column);
        boolean down = column.getSortType() == SortType.DESCENDING;
        return what.kind() == GridColumn.Kind.ATTRIBUTE
                ? attributes.stream()
                        .filter(each -> each.name().equals(what.attribute()))
                        .map(each -> Sort.attribute(each.id(), down))
                        .findFirst()
                : what.sort().map(by -> Sort.of(by, down));
    }

    /** Marks the heading of the sort column. */
    void show() {
        if (showing) {
            return;
        }
        showing = true;
        Sort sort = narrowing.query().sort();
        Optional<TableColumn<ResponseRow, ?>> column = grid.getColumns().stream()
                .filter(each -> sort(each)
                        .filter(its ->
                                its.by() == sort.by() && its.attributeId().equals(sort.attributeId()))
                        .isPresent())
                .findFirst();
        column.ifPresent(each -> each.setSortType(sort.descending() ? SortType.DESCENDING : SortType.ASCENDING));
        grid.getSortOrder().setAll(column.stream().toList());
        showing = false;
    }
}
