package org.folkmoot.ui.help;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A line of the contents: a heading, or a page with the words around what was found. */
final class ContentsCell extends ListCell<ContentsLine> {
    private static final String HEAD = "contents-head";
    private static final double SCROLL_BAR = 16;

    private final Label head = new Label();
    private final TextFlow title = new TextFlow();
    private final TextFlow passage = new TextFlow();
    private final VBox entry = new VBox(2, title, passage);

    /** @param open shows the page with an id */
    ContentsCell(Consumer<String> open) {
        head.getStyleClass().add("section-title");
        // Else a long title would make the list scroll sideways.
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() instanceof ContentsLine.Entry line) {
                open.accept(line.page().id());
            }
        });
    }

    /** As many lines as the titles and passages take in the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() != entry) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + entry.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable ContentsLine item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove(HEAD);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (item instanceof ContentsLine.Head line) {
            getStyleClass().add(HEAD);
            head.setText(line.title());
            setGraphic(head);
            setAccessibleText(line.title());
        } else {
            show((ContentsLine.Entry) item);
        }
    }

    private void show(ContentsLine.Entry line) {
        fill(title, line.title(), "contents-title");
        fill(passage, line.passage(), "contents-passage");
        passage.setVisible(!line.passage().isEmpty());
        passage.setManaged(!line.passage().isEmpty());
        setGraphic(entry);
        setAccessibleText(text(line.title()) + "\n" + text(line.passage()));
    }

    private static void fill(TextFlow flow, List<SearchWords.Piece> pieces, String style) {
        flow.getChildren().clear();
        for (SearchWords.Piece piece : pieces) {
            Text text = new Text(piece.text());
            text.getStyleClass().add(style);
            if (piece.found()) {
                text.getStyleClass().add("guide-found");
            }
            flow.getChildren().add(text);
        }
    }

    private static String text(List<SearchWords.Piece> pieces) {
        return pieces.stream().map(SearchWords.Piece::text).collect(Collectors.joining());
    }
}
