package org.folkmoot.ui.trust;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.folkmoot.model.counting.ProportionInterval;
import org.folkmoot.model.counting.Share;
import org.folkmoot.model.learning.ThemeTrust;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.common.Tips;
import org.jspecify.annotations.Nullable;

/** Cells of the table of themes. */
final class TrustCells {
    private static final double FIGURE = 38;
    private static final double BAR = 40;
    private static final double RANGE = 76;

    private TrustCells() {}

    /** A theme's colour and name. */
    static final class Name extends TableCell<ThemeTrust, ThemeTrust> {
        private final Supplier<ThemeColours> colours;
        private final Region colour = new Region();
        private final Label name = new Label();
        private final HBox line = new HBox(8, colour, name);

        Name(Supplier<ThemeColours> colours) {
            this.colours = colours;
            line.setAlignment(Pos.CENTER_LEFT);
            colour.getStyleClass().add("theme-colour");
            name.setMinWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ThemeTrust item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line);
            if (!empty && item != null) {
                name.setText(item.theme().name());
                Tips.say(name, item.theme()::label);
                colour.setStyle(colours.get().style(item.theme().id()));
            }
        }
    }

    /** A right-aligned figure. */
    static final class Figure extends TableCell<ThemeTrust, ThemeTrust> {
        private final Function<ThemeTrust, String> text;

        Figure(Function<ThemeTrust, String> text) {
            this.text = text;
            setAlignment(Pos.CENTER_RIGHT);
            getStyleClass().add("figures");
        }

        @Override
        protected void updateItem(@Nullable ThemeTrust item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : text.apply(item));
        }
    }

    /** A percentage, a bar with its confidence interval, and the interval in figures; a sentence if there are too few data. */
    static final class Range extends TableCell<ThemeTrust, ThemeTrust> {
        private final TrustWords words;
        private final Function<ThemeTrust, Share> share;
        private final Label figure = new Label();
        private final IntervalBar bar = new IntervalBar(BAR);
        private final Label range = new Label();
        private final HBox line = new HBox(8, figure, bar, range);

        Range(TrustWords words, Function<ThemeTrust, Share> share) {
            this.words = words;
            this.share = share;
            line.setAlignment(Pos.CENTER_LEFT);
            figure.getStyleClass().add("figures");
            figure.setMinWidth(FIGURE);
            figure.setAlignment(Pos.CENTER_RIGHT);
            range.getStyleClass().addAll("figures", "interval-range");
            // The same width in every row, so that all bars have one scale.
            range.setMinWidth(RANGE);
            range.setPrefWidth(RANGE);
            bar.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(bar, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(@Nullable ThemeTrust item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setText(null);
                return;
            }
            Share shown = share.apply(item);
            boolean measured = TrustWords.isMeasured(item, shown);
            setGraphic(measured ? line : null);
            setText(measured ? null : words.unmeasured(item));
            getStyleClass().remove("interval-range");
            if (measured) {
                figure.setText(words.percent(shown));
                bar.show(shown);
                range.setText(ProportionInterval.wilson(shown).map(words::range).orElse(""));
            } else {
                getStyleClass().add("interval-range");
            }
        }
    }
}
