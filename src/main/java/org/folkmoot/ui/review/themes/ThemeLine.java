package org.folkmoot.ui.review.themes;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.StyleNames;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.common.Tips;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** A theme in the tree: its box, name and number of responses. */
final class ThemeLine extends HBox {
    private static final Duration HOVER = Duration.millis(500);
    /** Display time long enough to read definition, notes and example. */
    private static final Duration STAY = Duration.minutes(1);

    private final ReviewViewModel model;
    private final Messages messages;
    private final ThemeBox box;
    private final Label name = new Label();
    private final Label favourite = new Label();
    private final Label count = new Label();

    ThemeLine(ReviewViewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.box = new ThemeBox(model);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("theme-line");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        favourite.getStyleClass().addAll("figures", "theme-key");
        favourite.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("figures", "theme-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(box, name, favourite, count);
        // The line fills its cell, and the name takes the remaining width.
        setPrefWidth(1);
    }

    void show(Theme theme, ThemeColours colours) {
        box.show(theme);
        setStyle(colours.style(theme.id()));
        String stance = box.stance();
        name.setText(stance.isEmpty() ? theme.name() : theme.name() + ": " + stance);
        StyleNames.show(
                name,
                model.themes().codeframeProperty().get().isGroup(theme)
                        ? List.of("label", "theme-name", "theme-net")
                        : List.of("label", "theme-name"));
        Tips.make(name, () -> tip(theme));
        // The box shows the number, unless the tick takes its place.
        favourite.setText(box.applied() ? box.number(theme).map(String::valueOf).orElse("") : "");
        count.setText(messages.text("number", model.themes().count(theme)));
        setAccessibleText(said(theme));
    }

    private Tooltip tip(Theme theme) {
        Tooltip tip = new Tooltip(
                (theme.label() + "\n\n" + ThemeNotes.of(theme.spec(), messages).text()).strip());
        tip.setShowDelay(HOVER);
        tip.setShowDuration(STAY);
        return tip;
    }

    /** The accessible text of the line. */
    String said(Theme theme) {
        String applied = box.applied() ? "themes.line.applied" : "themes.line.open";
        String said = messages.text(
                applied,
                box.stance().isEmpty() ? theme.name() : theme.name() + ": " + box.stance(),
                model.themes().count(theme));
        return box.number(theme)
                .map(number -> said + ", " + messages.text("themes.line.number", number))
                .orElse(said);
    }
}
