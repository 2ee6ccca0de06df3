package org.folkmoot.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.AnswerRow;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Question;
import org.folkmoot.model.Snippet;
import org.folkmoot.model.Span;
import org.folkmoot.model.TextKind;
import org.folkmoot.model.Theme;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeChip;
import org.folkmoot.ui.common.ThemeColours;
import org.kordamp.ikonli.javafx.FontIcon;

/** One response in the list: mark, reference and themes above, the opening of its text below. */
final class ResponseCell extends ListCell<AnswerRow> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final int CHIPS = 2;
    /** Letters of theme codes that a line has room for. */
    private static final int ROOM = 18;

    private static final int ROOM_BESIDE_FLAG = 13;

    private final Messages messages;
    private final ObservableValue<Codeframe> codeframe;
    private final ReviewViewModel model;
    private final Covering covering;
    private final FontIcon mark = new FontIcon("fth-circle");
    private final Label reference = new Label();
    private final HBox chips = new HBox(4);
    private final Label suggestions = new Label();
    private final FontIcon flag = new FontIcon("fth-flag");
    private final Label opening = new Label();
    private final ObservableList<Node> lines;
    private final VBox box;

    ResponseCell(ReviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.codeframe = model.codeframeProperty();
        this.covering = model.covering();
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
        HBox second = new HBox(opening);
        second.setMinWidth(0);
        lines = second.getChildren();
        HBox.setHgrow(opening, Priority.ALWAYS);
        box = new VBox(4, first, second);
        box.setMinWidth(0);
        box.setPrefWidth(1);
    }

    @Override
    protected void updateItem(AnswerRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(MARKED, false);
            return;
        }
        pseudoClassStateChanged(MARKED, model.list().marks().contains(getIndex()));
        boolean counts = ThemeCounts.counts(row);
        mark.setIconLiteral(row.done() ? "fth-check-circle" : counts ? "fth-circle" : "fth-minus-circle");
        mark.getStyleClass().setAll("ikonli-font-icon", row.done() ? "mark-done" : counts ? "mark-to-do" : "mark-none");
        reference.setText(row.isUnread() ? messages.text("response.unread") : reference(row));
        show(flag, !row.flags().isEmpty());
        show(suggestions, row.openProposals() > 0 && !row.done() && counts);
        suggestions.setText("+" + row.openProposals());
        boolean covered = covering.covers(row);
        opening.setText(
                row.kind() == TextKind.BLANK
                        ? messages.text("response.blank")
                        : covered ? messages.text("response.covered") : row.opening());
        Optional<Snippet> snippet = covered
                ? Optional.empty()
                : model.extras().snippet(row.textId()).filter(found -> !found.hits()
                        .isEmpty());
        lines.setAll(snippet.map(this::found).orElse(List.of(opening)));
        opening.getStyleClass().remove("opening-none");
        if (!counts || covered) {
            opening.getStyleClass().add("opening-none");
        }
        chips.getChildren().setAll(chipsOf(row));
        setAccessibleText(messages.text(
                row.done() ? "response.accessible.done" : "response.accessible.to-do",
                row.reference(),
                row.themeIds().size(),
                row.openProposals(),
                opening.getText()));
        setGraphic(box);
    }

    private String reference(AnswerRow row) {
        boolean other = model.questionProperty().get().map(Question::id).orElse(0L) != row.questionId();
        return other
                ? model.questions().stream()
                        .filter(question -> question.id() == row.questionId())
                        .map(question -> messages.text("response.of-question", row.reference(), question.code()))
                        .findFirst()
                        .orElse(row.reference())
                : row.reference();
    }

    /** The words around the first hit, which stands out. */
    private List<Node> found(Snippet snippet) {
        Span hit = snippet.hits().get(0);
        String text = snippet.text();
        Label before = new Label(text.substring(0, hit.utf16Start(text)));
        Label words = new Label(hit.of(text));
        Label after = new Label(text.substring(hit.utf16End(text)));
        words.getStyleClass().add("hit");
        before.setMinWidth(Region.USE_PREF_SIZE);
        words.setMinWidth(Region.USE_PREF_SIZE);
        after.setMinWidth(0);
        HBox.setHgrow(after, Priority.ALWAYS);
        return List.of(before, words, after);
    }

    private List<? extends Node> chipsOf(AnswerRow row) {
        ThemeColours colours = new ThemeColours(codeframe.getValue());
        List<Theme> themes = row.themeIds().stream()
                .flatMap(id -> codeframe.getValue().byId(id).stream())
                .toList();
        int room = row.flags().isEmpty() ? ROOM : ROOM_BESIDE_FLAG;
        List<Node> shown = new ArrayList<>();
        for (Theme theme : themes) {
            room -= theme.code().length();
            if (!shown.isEmpty() && (room < 0 || shown.size() == CHIPS)) {
                break;
            }
            shown.add(new ThemeChip(theme, theme.code(), colours));
        }
        int left = row.themeIds().size() - shown.size();
        if (left > 0) {
            Label more = new Label(messages.text("response.more-themes", left));
            more.getStyleClass().add("more-themes");
            more.setMinWidth(Region.USE_PREF_SIZE);
            shown.add(more);
        }
        return shown;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
