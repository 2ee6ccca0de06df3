package org.folkmoot.ui.review.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.Snippet;
import org.folkmoot.ui.common.StyleNames;
import org.folkmoot.ui.common.Tips;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cell types of the grid. */
final class GridCells {
    private GridCells() {}

    /** A cell that describes a response. */
    private abstract static class Cell extends TableCell<ResponseRow, ResponseRow> {
        Cell() {
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected final void updateItem(ResponseRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
            } else {
                show(row);
            }
        }

        abstract void show(ResponseRow row);
    }

    /** Plain text. */
    static final class Words extends Cell {
        private final Function<ResponseRow, String> said;

        Words(Function<ResponseRow, String> said) {
            this.said = said;
        }

        @Override
        void show(ResponseRow row) {
            setText(said.apply(row));
        }
    }

    /** The stage of coding: an icon and words. */
    static final class State extends Cell {
        private final ResponseWords words;
        private final StateMark mark = new StateMark();

        State(ResponseWords words) {
            this.words = words;
            setGraphicTextGap(6);
        }

        @Override
        void show(ResponseRow row) {
            mark.show(row);
            setText(words.state(row));
            setGraphic(mark);
        }
    }

    /** The opening of the text, or the context of a search hit. */
    static final class Opening extends Cell {
        private final ResponseWords words;
        private final Label opening = new Label();
        private final FoundWords found = new FoundWords();
        private final HBox line = new HBox(opening, found);

        Opening(ResponseWords words) {
            this.words = words;
            getStyleClass().add("response-cell");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            opening.getStyleClass().add("opening");
            opening.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(opening, Priority.ALWAYS);
            HBox.setHgrow(found, Priority.ALWAYS);
            found.setAlignment(Pos.CENTER_LEFT);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
            line.setPrefWidth(1);
        }

        @Override
        void show(ResponseRow row) {
            Optional<Snippet> snippet = words.snippet(row);
            opening.setText(words.opening(row));
            StyleNames.show(
                    opening,
                    words.muted(row) ? List.of("label", "opening", "opening-none") : List.of("label", "opening"));
            opening.setVisible(snippet.isEmpty());
            opening.setManaged(snippet.isEmpty());
            found.show(snippet);
            setAccessibleText(opening.getText());
            setGraphic(line);
        }
    }

    /** The themes as chips. */
    static final class Themes extends Cell {
        private static final int MOST = 8;
        /** Width of one letter of a code, and of a chip's padding plus the count of hidden chips. */
        private static final double LETTER = 10.5;

        private static final double BESIDE = 44;

        private final ThemeChips chips;
        private final HBox line = new HBox(4);

        Themes(ThemeChips chips) {
            this.chips = chips;
            getStyleClass().add("response-cell");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
            widthProperty().addListener(change -> {
                if (!isEmpty() && getItem() != null) {
                    show(getItem());
                }
            });
        }

        @Override
        void show(ResponseRow row) {
            line.getChildren().setAll(chips.of(row, (int) ((getWidth() - BESIDE) / LETTER), MOST));
            setGraphic(line);
            setAccessibleText(chips.said(row));
        }
    }

    /** The flags: icons and words. */
    static final class Flags extends Cell {
        private final ResponseWords words;
        private final FontIcon flag = new FontIcon("fth-flag");

        Flags(ResponseWords words) {
            this.words = words;
            flag.getStyleClass().add("flag-icon");
            setGraphicTextGap(6);
        }

        @Override
        void show(ResponseRow row) {
            boolean none = row.flags().isEmpty();
            setText(words.flags(row));
            setGraphic(none ? null : flag);
            Tips.say(this, () -> words.flags(row));
        }
    }
}
