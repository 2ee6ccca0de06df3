package org.folkmoot.ui.review.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.GridColumn;
import org.folkmoot.ui.review.state.GridColumn.Kind;
import org.folkmoot.ui.review.state.GridLayout;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** Creates the columns of the grid, each once. */
final class GridColumns {
    private final ReviewViewModel model;
    private final Messages messages;
    private final ResponseWords words;
    private final Map<GridColumn, TableColumn<ResponseRow, ResponseRow>> made = new HashMap<>();

    GridColumns(ReviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new ResponseWords(model, messages);
    }

    /** The content of a column. */
    static GridColumn what(TableColumn<ResponseRow, ?> column) {
        return column.getUserData() instanceof GridColumn what ? what : GridColumn.of(Kind.REFERENCE);
    }

    /**
     * Creates the column for a place; empty for an attribute that this file does not have.
     *
     * @param resized called when its width changes
     */
    Optional<TableColumn<ResponseRow, ResponseRow>> of(
            GridLayout.Place place, Consumer<TableColumn<ResponseRow, ?>> resized) {
        GridColumn what = place.column();
        if (what.kind() == Kind.ATTRIBUTE && attribute(what).isEmpty()) {
            return Optional.empty();
        }
        TableColumn<ResponseRow, ResponseRow> column = made.computeIfAbsent(what, fresh -> make(fresh, resized));
        if (what.kind() != Kind.OPENING && Math.round(column.getWidth()) != place.width()) {
            // Dragging does not change the preferred width, which may already have this value.
            column.setPrefWidth(column.getWidth());
            column.setPrefWidth(place.width());
        }
        return Optional.of(column);
    }

    private TableColumn<ResponseRow, ResponseRow> make(GridColumn what, Consumer<TableColumn<ResponseRow, ?>> resized) {
        TableColumn<ResponseRow, ResponseRow> column = new TableColumn<>(name(what));
        column.setUserData(what);
        column.setMinWidth(GridLayout.NARROWEST);
        column.setMaxWidth(GridLayout.WIDEST * 4.0);
        column.setPrefWidth(what.defaultWidth());
        column.setResizable(what.kind() != Kind.OPENING);
        column.setSortable(what.sort().isPresent());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        Supplier<TableCell<ResponseRow, ResponseRow>> cells = cells(what);
        column.setCellFactory(view -> cells.get());
        if (what.kind() == Kind.WORDS || what.kind() == Kind.SUGGESTED) {
            column.getStyleClass().add("figure-column");
        }
        column.widthProperty().addListener(change -> resized.accept(column));
        return column;
    }

    /** The heading. */
    String name(GridColumn what) {
        return what.kind() == Kind.ATTRIBUTE ? what.attribute() : messages.text(what.messageKey());
    }

    private Optional<Attribute> attribute(GridColumn what) {
        return model.responses().attributes().stream()
                .filter(each -> each.name().equals(what.attribute()))
                .findFirst();
    }

    private Supplier<TableCell<ResponseRow, ResponseRow>> cells(GridColumn what) {
        return switch (what.kind()) {
            case STATUS -> () -> new GridCells.State(words);
            case REFERENCE -> text(words::reference);
            case QUESTION -> text(row -> words.question(row).map(Question::code).orElse(""));
            case OPENING -> () -> new GridCells.Opening(words);
            case THEMES ->
                () -> new GridCells.Themes(new ThemeChips(model.themes().codeframeProperty(), messages));
            case SUGGESTED ->
                text(row -> row.openSuggestions() == 0 ? "" : messages.text("number", row.openSuggestions()));
            case FLAGS -> () -> new GridCells.Flags(words);
            case WORDS -> text(row -> row.isUnread() ? "" : messages.text("number", row.words()));
            case ATTRIBUTE ->
                text(row -> attribute(what)
                        .map(known -> model.responses().extras().value(row.textId(), known.id()))
                        .orElse(""));
        };
    }

    private static Supplier<TableCell<ResponseRow, ResponseRow>> text(Function<ResponseRow, String> said) {
        return () -> new GridCells.Words(said);
    }
}
