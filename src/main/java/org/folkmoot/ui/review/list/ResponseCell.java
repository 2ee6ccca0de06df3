package org.folkmoot.ui.review.list;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.Snippet;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.StyleNames;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One response in the list: state, reference and themes above, the opening of the text below. */
final class ResponseCell extends ListCell<ResponseRow> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final String NONE = "opening-none";
    private static final int CHIPS = 2;
    /** Total length of theme codes that fit on a line, in characters. */
    private static final int ROOM = 18;

    private static final int ROOM_BESIDE_FLAG = 13;

    private final ReviewViewModel model;
    private final ResponseWords words;
    private final ThemeChips themes;
    private final StateMark mark = new StateMark();
    private final Label reference = new Label();
    private final HBox chips = new HBox(4);
    private final Label suggestions = new Label();
    private final FontIcon flag = new FontIcon("fth-flag");
    private final Label opening = new Label();
    private final FoundWords found = new FoundWords();
    private final VBox box;
    private @Nullable Shown shown;

    /** Everything that the cell shows. Cells are asked to redraw far more often than their content changes. */
    private record Shown(
            ResponseRow row,
            boolean marked,
            String reference,
            String opening,
            Optional<Snippet> snippet,
            Codeframe codeframe) {
        /** The inputs of the chips. */
        List<Object> chips() {
            return List.of(row.themeIds(), row.flags().isEmpty(), codeframe);
        }
    }

    ResponseCell(ReviewViewModel model, Messages messages) {
        this.model = model;
        this.words = new ResponseWords(model, messages);
        this.themes = new ThemeChips(model.themes().codeframeProperty(), messages);
        getStyleClass().add("response-cell");
        reference.getStyleClass().add("reference");
        reference.setMinWidth(Region.USE_PREF_SIZE);
        suggestions.getStyleClass().add("badge");
        suggestions.setMinWidth(Region.USE_PREF_SIZE);
        flag.getStyleClass().add("flag-icon");
        opening.getStyleClass().add("opening");
        opening.setMaxWidth(Double.MAX_VALUE);
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(0);
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox first = new HBox(8, mark, reference, chips, flag, suggestions);
        first.setAlignment(Pos.CENTER_LEFT);
        HBox second = new HBox(opening, found);
        second.setMinWidth(0);
        HBox.setHgrow(opening, Priority.ALWAYS);
        HBox.setHgrow(found, Priority.ALWAYS);
        box = new VBox(4, first, second);
        box.setMinWidth(0);
        box.setPrefWidth(1);
    }

    @Override
    protected void updateItem(ResponseRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(MARKED, false);
            shown = null;
            return;
        }
        Shown now = new Shown(
                row,
                model.responses().list().marks().contains(getIndex()),
                words.reference(row),
                words.opening(row),
                words.snippet(row),
                model.themes().codeframeProperty().get());
        if (!now.equals(shown)) {
            show(now);
        }
        setGraphic(box);
    }

    private void show(Shown now) {
        ResponseRow row = now.row();
        pseudoClassStateChanged(MARKED, now.marked());
        mark.show(row);
        reference.setText(now.reference());
        show(flag, !row.flags().isEmpty());
        show(suggestions, row.openSuggestions() > 0 && !row.done() && row.counts());
        suggestions.setText("+" + row.openSuggestions());
        opening.setText(now.opening());
        StyleNames.show(opening, words.muted(row) ? List.of("label", "opening", NONE) : List.of("label", "opening"));
        show(opening, now.snippet().isEmpty());
        found.show(now.snippet());
        if (shown == null || !shown.chips().equals(now.chips())) {
            chips.getChildren().setAll(themes.of(row, row.flags().isEmpty() ? ROOM : ROOM_BESIDE_FLAG, CHIPS));
        }
        setAccessibleText(words.said(row));
        shown = now;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
