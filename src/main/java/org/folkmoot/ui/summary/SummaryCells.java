package org.folkmoot.ui.summary;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Callback;
import org.folkmoot.ui.common.ThemeColours;
import org.jspecify.annotations.Nullable;

/** Cells of the summary table. */
final class SummaryCells {
    private static final double INDENT = 20;

    private SummaryCells() {}

    /**
     * Right-aligned figures, in bold for theme groups.
     *
     * @param number the figure is muted if this is zero
     */
    static Callback<TableColumn<SummaryLine, SummaryLine>, TableCell<SummaryLine, SummaryLine>> figures(
            Function<SummaryLine, String> text, ToLongFunction<SummaryLine> number) {
        return column -> new TableCell<>() {
            {
                setAlignment(Pos.CENTER_RIGHT);
                getStyleClass().add("figures");
            }

            @Override
            protected void updateItem(@Nullable SummaryLine item, boolean empty) {
                super.updateItem(item, empty);
                getStyleClass().removeAll("theme-net", "figure-zero");
                setText(empty || item == null ? null : text.apply(item));
                if (!empty && item != null && item.place().group()) {
                    getStyleClass().add("theme-net");
                }
                if (!empty && item != null && number.applyAsLong(item) == 0) {
                    getStyleClass().add("figure-zero");
                }
            }
        };
    }

    /** A heading of two lines: the value and its number of respondents. */
    static Node head(String name, String base) {
        Label value = new Label(name);
        value.setTooltip(new Tooltip(name));
        Label number = new Label(base);
        VBox head = new VBox(value, number);
        head.getStyleClass().add("value-head");
        head.setAlignment(Pos.CENTER_RIGHT);
        return head;
    }

    /** A theme's colour and name, indented by level, in bold for theme groups. */
    static final class ThemeCell extends TableCell<SummaryLine, SummaryLine> {
        private final ThemeColours colours;
        private final Region colour = new Region();
        private final Label name = new Label();
        private final HBox line = new HBox(8, colour, name);

        ThemeCell(ThemeColours colours) {
            this.colours = colours;
            line.setAlignment(Pos.CENTER_LEFT);
            colour.getStyleClass().add("theme-colour");
            name.setMinWidth(0);
        }

        @Override
        protected void updateItem(@Nullable SummaryLine item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            name.setText(item.place().theme().name());
            name.setTooltip(new Tooltip(
                    item.place().theme().code() + "  " + item.place().path()));
            name.getStyleClass().setAll("label");
            if (item.place().group()) {
                name.getStyleClass().add("theme-net");
            }
            colour.setStyle(colours.style(item.place().theme().id()));
            line.setPadding(new Insets(0, 0, 0, INDENT * (item.place().level() - 1)));
            setGraphic(line);
        }
    }

    /** The share as a bar. The longest bar fills the column. */
    static final class BarCell extends TableCell<SummaryLine, SummaryLine> {
        private static final double PADDING = 24;

        private final ThemeColours colours;
        private final Function<SummaryLine, Double> length;
        private final Region bar = new Region();

        BarCell(ThemeColours colours, Function<SummaryLine, Double> length) {
            this.colours = colours;
            this.length = length;
            bar.getStyleClass().add("share-bar");
            bar.setMinHeight(12);
            bar.setMaxHeight(12);
            setAlignment(Pos.CENTER_LEFT);
            // Bars cut off by a column that became narrower would all look equal.
            widthProperty().addListener(change -> {
                SummaryLine item = getItem();
                if (item != null) {
                    measure(item);
                }
            });
        }

        private void measure(SummaryLine item) {
            double width = Math.max(0, getTableColumn().getWidth() - PADDING) * length.apply(item);
            bar.setMinWidth(width);
            bar.setMaxWidth(width);
        }

        @Override
        protected void updateItem(@Nullable SummaryLine item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            measure(item);
            bar.setStyle(colours.style(item.place().theme().id()));
            setGraphic(bar);
        }
    }
}
