package org.folkmoot.ui.review.list;

import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ScreenKeys;
import org.folkmoot.ui.review.state.GridColumn;
import org.folkmoot.ui.review.state.GridColumn.Kind;
import org.folkmoot.ui.review.state.ReviewViewModel;

/**
 * The responses as a grid: one row each, in columns that the user chooses. It reads the same pages as the list and
 * shares its selection. The opening of the text takes the remaining width.
 */
final class Grid extends TableView<ResponseRow> implements ListingForm, ScreenKeys {
    private static final double ROW = 30;
    /** Minimum width of the text column; below it, the grid scrolls sideways. */
    private static final double LEAST_OPENING = 200;

    private static final double BAR = 16;
    /** Height of the header and three rows, the minimum in a low window. */
    private static final double LEAST_HEIGHT = 32 + 3 * ROW;

    private final ReviewViewModel model;
    private final GridSettings settings;
    private final GridColumns columns;
    private final GridOrder order;
    private boolean arranging;

    Grid(ReviewViewModel model, GridSettings settings, Messages messages, ListingHands hands) {
        this.model = model;
        this.settings = settings;
        this.columns = new GridColumns(model, messages);
        this.order = new GridOrder(
                this, model.responses().narrowing(), model.responses().attributes());
        setId("grid");
        getStyleClass().addAll("edge-to-edge", "response-grid");
        setAccessibleText(messages.text("review.list.accessible"));
        setFixedCellSize(ROW);
        setMinHeight(LEAST_HEIGHT);
        setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        setPlaceholder(new Region());
        setRowFactory(view -> {
            GridRow row = new GridRow(model, messages);
            hands.install(row, this);
            return row;
        });
        InvalidationListener fit = change -> fit();
        widthProperty().addListener(fit);
        // Keeps the response being read visible when the grid becomes lower.
        heightProperty()
                .addListener(change ->
                        Platform.runLater(() -> follow(getSelectionModel().getSelectedIndex(), true)));
        settings.layoutProperty().addListener(change -> arrange());
        model.responses().attributes().addListener((ListChangeListener<Attribute>) change -> arrange());
        getColumns().addListener((ListChangeListener<TableColumn<ResponseRow, ?>>) change -> dragged());
        arrange();
    }

    /** Shows the user's columns, as far as this file has them. */
    private void arrange() {
        if (arranging) {
            return;
        }
        arranging = true;
        List<TableColumn<ResponseRow, ResponseRow>> wanted = settings.layout().places().stream()
                .flatMap(place -> columns.of(place, this::resized).stream())
                .toList();
        if (!getColumns().equals(wanted)) {
            getColumns().setAll(wanted);
        }
        arranging = false;
        order.show();
        fit();
        readAttributes();
        Platform.runLater(this::nameHeadings);
    }

    /** A heading that is cut off gets a tooltip. */
    private void nameHeadings() {
        for (TableColumn<ResponseRow, ?> column : getColumns()) {
            Node heading = column.getStyleableNode();
            if (heading != null) {
                Tooltip.install(heading, new Tooltip(column.getText()));
            }
        }
    }

    /** From now on, pages are read with attributes. */
    private void readAttributes() {
        boolean wanted = isVisible() && settings.layout().attributes();
        if (model.responses().extras().showAttributes(wanted) && wanted) {
            model.responses().list().pages().reread();
        }
    }

    /** Saves a new column order after a drag. */
    private void dragged() {
        if (!arranging) {
            arranging = true;
            settings.change(settings.layout()
                    .ordered(getColumns().stream().map(GridColumns::what).toList()));
            arranging = false;
        }
    }

    private void resized(TableColumn<ResponseRow, ?> column) {
        GridColumn what = GridColumns.what(column);
        if (!arranging && what.kind() != Kind.OPENING) {
            arranging = true;
            settings.change(settings.layout().wide(what, (int) Math.round(column.getWidth())));
            arranging = false;
            fit();
        }
    }

    private void fit() {
        if (arranging || getWidth() <= 0) {
            return;
        }
        double others = getColumns().stream()
                .filter(column -> GridColumns.what(column).kind() != Kind.OPENING)
                .mapToDouble(TableColumn::getWidth)
                .sum();
        arranging = true;
        getColumns().stream()
                .filter(column -> GridColumns.what(column).kind() == Kind.OPENING)
                .forEach(column -> column.setPrefWidth(Math.max(LEAST_OPENING, getWidth() - BAR - others)));
        arranging = false;
    }

    @Override
    public Control control() {
        return this;
    }

    @Override
    public void shown(boolean inSight) {
        setVisible(inSight);
        setManaged(inSight);
        setItems(inSight ? model.responses().list().rows() : FXCollections.emptyObservableList());
        readAttributes();
    }

    @Override
    public void follow(int at, boolean scroll) {
        if (at < 0 || at >= getItems().size()) {
            getSelectionModel().clearSelection();
            return;
        }
        if (getSelectionModel().getSelectedIndex() != at) {
            getSelectionModel().clearAndSelect(at);
        }
        if (getFocusModel().getFocusedIndex() != at) {
            getFocusModel().focus(at);
        }
        if (scroll) {
            ListPlaces.keepInSight(this, at, this::scrollTo);
        }
    }

    @Override
    public void marked() {
        ListPlaces.flow(this).ifPresent(flow -> IntStream.rangeClosed(
                        flow.getFirstVisibleCell().getIndex(),
                        flow.getLastVisibleCell().getIndex())
                .mapToObj(flow::getVisibleCell)
                .forEach(cell -> {
                    if (cell instanceof GridRow row) {
                        row.mark();
                    }
                }));
    }

    @Override
    public void sideways(int by) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.lookupAll(".scroll-bar").stream()
                    .filter(bar -> bar instanceof ScrollBar && bar.getParent() == flow)
                    .map(ScrollBar.class::cast)
                    .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                    .forEach(bar -> bar.setValue(Math.max(0, Math.min(bar.getMax(), bar.getValue() + by))));
        }
    }
}
