package org.folkmoot.ui.review.list;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.filter.TickCell;
import org.folkmoot.ui.review.state.GridColumn;
import org.folkmoot.ui.review.state.GridColumn.Kind;
import org.folkmoot.ui.review.state.GridLayout;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lets the user choose the columns of the grid, their order and their widths. Changes apply at once. */
final class ColumnsPanel extends VBox {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 12;
    private static final int STEP = 24;

    private final GridSettings settings;
    private final List<Attribute> attributes;
    private final Messages messages;
    private final ListView<GridColumn> list = new ListView<>();

    ColumnsPanel(GridSettings settings, List<Attribute> attributes, Messages messages, Runnable close) {
        super(12);
        this.settings = settings;
        this.attributes = List.copyOf(attributes);
        this.messages = messages;
        getStyleClass().addAll("panel", "columns-panel");
        Label title = new Label(messages.text("grid.columns.title"));
        title.getStyleClass().add("panel-title");
        Label keys = new Label(messages.text("grid.columns.keys"));
        keys.getStyleClass().add("key-hint");
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        list.setId("columns-list");
        list.setAccessibleText(messages.text("grid.columns.title"));
        list.getStyleClass().add("columns-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new ColumnCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox order = new HBox(
                8,
                button("grid.columns.up", "fth-arrow-up", () -> move(-1)),
                button("grid.columns.down", "fth-arrow-down", () -> move(1)),
                button("grid.columns.narrower", "fth-minus", () -> widen(-STEP)),
                button("grid.columns.wider", "fth-plus", () -> widen(STEP)));
        Button usual = new Button(messages.text("grid.columns.usual"));
        usual.setId("columns-usual");
        usual.setOnAction(event -> change(GridLayout.DEFAULT));
        Button done = new Button(messages.text("grid.columns.close"));
        done.getStyleClass().add("accent");
        done.setOnAction(event -> close.run());
        HBox foot = new HBox(8, usual, done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, keys, list, order, foot);
        fill();
        list.getSelectionModel().selectFirst();
    }

    /** The control to focus first. */
    Node field() {
        return list;
    }

    private Button button(String key, String icon, Runnable then) {
        Button button = new Button(messages.text(key), new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> then.run());
        return button;
    }

    /** The visible columns in order, then the others. */
    private void fill() {
        Stream<GridColumn> known = Stream.concat(
                GridColumn.plain(), attributes.stream().map(Attribute::name).map(GridColumn::attribute));
        List<GridColumn> all = known.toList();
        List<GridColumn> shown =
                settings.layout().columns().stream().filter(all::contains).toList();
        List<GridColumn> rows = Stream.concat(shown.stream(), all.stream().filter(each -> !shown.contains(each)))
                .toList();
        if (list.getItems().equals(rows)) {
            list.refresh();
        } else {
            GridColumn at = list.getSelectionModel().getSelectedItem();
            list.getItems().setAll(rows);
            list.getSelectionModel().select(Math.max(0, rows.indexOf(at)));
        }
        list.setPrefHeight(ROW * Math.min(MOST_ROWS, rows.size()) + 2);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> turn(list.getSelectionModel().getSelectedItem());
            case UP -> ifAlt(event, () -> move(-1));
            case DOWN -> ifAlt(event, () -> move(1));
            case LEFT -> ifAlt(event, () -> widen(-STEP));
            case RIGHT -> ifAlt(event, () -> widen(STEP));
            default -> {
                return;
            }
        }
        if (event.isAltDown() || event.getCode() == KeyCode.SPACE) {
            event.consume();
        }
    }

    private static void ifAlt(KeyEvent event, Runnable then) {
        if (event.isAltDown()) {
            then.run();
        }
    }

    private void turn(GridColumn column) {
        if (column != null) {
            change(
                    settings.layout().has(column)
                            ? settings.layout().without(column)
                            : settings.layout().with(column));
        }
    }

    private void move(int by) {
        GridColumn column = list.getSelectionModel().getSelectedItem();
        if (column != null) {
            change(settings.layout().moved(column, by));
        }
    }

    private void widen(int by) {
        GridColumn column = list.getSelectionModel().getSelectedItem();
        if (column != null && column.kind() != Kind.OPENING) {
            settings.layout()
                    .width(column)
                    .ifPresent(width -> change(settings.layout().wide(column, width + by)));
        }
    }

    private void change(GridLayout wanted) {
        settings.change(wanted);
        fill();
    }

    private final class ColumnCell extends TickCell<GridColumn> {
        ColumnCell() {
            super(ColumnsPanel.this::turn);
        }

        @Override
        protected boolean isTicked(GridColumn column) {
            return settings.layout().has(column);
        }

        @Override
        protected String name(GridColumn column) {
            return column.kind() == Kind.ATTRIBUTE ? column.attribute() : messages.text(column.messageKey());
        }

        @Override
        protected String said(GridColumn column) {
            return messages.text(isTicked(column) ? "grid.columns.shown" : "grid.columns.hidden", name(column));
        }
    }
}
