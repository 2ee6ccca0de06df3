package org.folkmoot.ui.review.themes;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** Shows the definition of the focused theme; hidden while the focus is elsewhere. */
final class ThemeDetails extends ScrollPane {
    private final Messages messages;
    private final VBox parts = new VBox(4);
    private @Nullable Theme shown;

    ThemeDetails(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("edge-to-edge", "theme-details");
        parts.getStyleClass().add("theme-details-parts");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(parts);
        show(Optional.empty());
    }

    void show(Optional<Theme> theme) {
        setVisible(theme.isPresent());
        setManaged(theme.isPresent());
        Theme wanted = theme.orElse(null);
        if (wanted == null || wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        ThemeNotes notes = ThemeNotes.of(wanted.spec(), messages);
        Label title = new Label(wanted.label());
        title.getStyleClass().add("theme-details-title");
        title.setWrapText(true);
        parts.getChildren().setAll(title);
        for (ThemeNotes.Part part : notes.parts()) {
            Text head = new Text(part.head() + "  ");
            head.getStyleClass().add("theme-details-head");
            Text text = new Text(part.text());
            text.getStyleClass().add("theme-details-text");
            parts.getChildren().add(new TextFlow(head, text));
        }
        if (notes.parts().isEmpty()) {
            Label none = new Label(messages.text("themes.details.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            parts.getChildren().add(none);
        }
        setAccessibleText(messages.text("themes.details.accessible", wanted.name()) + "\n" + notes.text());
        setVvalue(0);
    }
}
