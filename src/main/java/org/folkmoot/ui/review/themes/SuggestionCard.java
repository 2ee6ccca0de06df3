package org.folkmoot.ui.review.themes;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.common.Tips;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.kordamp.ikonli.javafx.FontIcon;

/** An open suggestion: theme, score, the words that speak for it, and the reason. */
final class SuggestionCard extends VBox {
    private static final int QUOTE = 90;

    private final Messages messages;

    /** @param top whether the accept and reject keys apply to it; only then the reason is shown */
    SuggestionCard(
            Messages messages,
            ResponseDetail detail,
            Suggestion suggestion,
            Theme theme,
            ThemeColours colours,
            ReviewCommands commands,
            boolean top) {
        super(4);
        this.messages = messages;
        getStyleClass().add("suggestion");
        if (top) {
            getStyleClass().add("suggestion-top");
        }
        Label name = new Label(theme.name());
        name.getStyleClass().add("suggestion-name");
        Tips.say(name, theme::label);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        SuggestionWords said = new SuggestionWords(messages, detail.references());
        Label score = new Label(said.score(suggestion));
        score.getStyleClass().addAll("figures", "suggestion-score");
        score.setMinWidth(Region.USE_PREF_SIZE);
        Region colour = new Region();
        colour.getStyleClass().add("theme-colour");
        colour.setStyle(colours.style(theme.id()));
        HBox head = new HBox(
                8,
                colour,
                name,
                button("fth-check", top ? "themes.accept.top" : "themes.accept", theme, () -> commands.decisions()
                        .accept(suggestion)),
                button("fth-x", top ? "themes.reject.top" : "themes.reject", theme, () -> commands.decisions()
                        .reject(suggestion)));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        Label words = new Label(quote(detail, suggestion));
        words.getStyleClass().add("suggestion-quote");
        Tips.say(words, words::getText);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox evidence = new HBox(8, words, score);
        evidence.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(evidence);
        said.why(suggestion).ifPresent(why -> {
            if (top) {
                for (String reason : said.reasons(suggestion)) {
                    Label because = new Label(reason);
                    because.getStyleClass().add("suggestion-why");
                    Tips.say(because, () -> why);
                    getChildren().add(because);
                }
            } else {
                Tips.say(name, () -> theme.label() + "\n" + why);
                Tips.say(score, () -> why);
            }
        });
        setAccessibleText(said.accessible(theme.name(), suggestion));
    }

    private Button button(String icon, String key, Theme theme, Runnable then) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("small-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(messages.text(key, theme.name()));
        Tips.say(button, () -> messages.text(key, theme.name()));
        button.setOnAction(event -> then.run());
        return button;
    }

    private static String quote(ResponseDetail detail, Suggestion suggestion) {
        String quote = suggestion.spans().stream()
                .map(span -> "\u201C" + span.of(detail.text()).replaceAll("\\s+", " ") + "\u201D")
                .distinct()
                .collect(Collectors.joining(" "));
        return quote.length() > QUOTE
                ? quote.substring(
                                0,
                                quote.offsetByCodePoints(0, Math.min(QUOTE, quote.codePointCount(0, quote.length()))))
                        + "\u2026"
                : quote;
    }
}
