package org.folkmoot.ui.review.themes;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** The open suggestions for the response being read, one card each. */
final class SuggestionList extends ScrollPane {
    private static final double LEAST_HEIGHT = 40;

    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Messages messages;
    private final VBox cards = new VBox(4);

    /** What the cards show: they are built again only if it changes. Nothing equals the first value. */
    private List<Object> shown = List.of("");

    SuggestionList(ReviewViewModel model, ReviewCommands commands, Messages messages) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        cards.setId("suggested");
        cards.getStyleClass().add("suggested");
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(LEAST_HEIGHT);
        getStyleClass().add("edge-to-edge");
    }

    void show(Optional<ResponseDetail> detail, ThemeColours colours) {
        List<Suggestion> suggestions = detail.map(ResponseDetail::suggestions).orElse(List.of());
        List<Object> now = detail.map(read -> List.<Object>of(
                        read.row().textId(),
                        suggestions,
                        model.reading().covering().covers(read.row()),
                        colours))
                .orElse(List.of());
        if (!now.equals(shown)) {
            shown = now;
            cards.getChildren().clear();
            detail.ifPresentOrElse(
                    read -> showCards(read, suggestions, colours), () -> showNone("themes.suggested.no-response"));
            setVvalue(0);
        }
    }

    private void showCards(ResponseDetail detail, List<Suggestion> suggestions, ThemeColours colours) {
        if (suggestions.isEmpty()) {
            showNone("themes.suggested.none");
        }
        for (Suggestion suggestion : suggestions) {
            model.themes().codeframeProperty().get().byId(suggestion.themeId()).ifPresent(theme -> {
                boolean top = cards.getChildren().isEmpty();
                cards.getChildren()
                        .add(new SuggestionCard(
                                messages,
                                detail,
                                model.reading().covering().shown(detail.row(), suggestion),
                                theme,
                                colours,
                                commands,
                                top));
            });
        }
    }

    private void showNone(String key) {
        Label none = new Label(messages.text(key));
        none.getStyleClass().addAll("muted", "suggested-none");
        none.setWrapText(true);
        cards.getChildren().setAll(List.of(none));
    }
}
