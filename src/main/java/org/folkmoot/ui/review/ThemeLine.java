package org.folkmoot.ui.review;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.folkmoot.model.Coding;
import org.folkmoot.model.Theme;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One theme in the tree or among those found. The box before the name is the theme's colour, shows its number key, and
 * is ticked where the theme applies to the response being read.
 */
final class ThemeLine extends HBox {
    private final ReviewViewModel model;
    private final Messages messages;
    private final Label box = new Label();
    private final FontIcon tick = new FontIcon("fth-check");
    private final Label name = new Label();
    private final Label count = new Label();
    private final Tooltip tip = new Tooltip();

    ThemeLine(ReviewViewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("theme-line");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(tip);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().addAll("figures", "theme-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(box, name, count);
        // The line takes the width of its cell, and the name what is left of it.
        setPrefWidth(1);
    }

    void show(Theme theme, ThemeColours colours) {
        Optional<Coding> coding = coding(theme);
        boolean applied = coding.isPresent();
        box.setText(applied ? "" : numberOf(theme).map(String::valueOf).orElse(""));
        box.setGraphic(applied ? tick : null);
        box.getStyleClass().setAll("label", "theme-box", applied ? "theme-applied" : "theme-open");
        setStyle(colours.style(theme.id()));
        String stance = coding.map(Coding::stance).orElse("");
        name.setText(stance.isEmpty() ? theme.name() : theme.name() + ": " + stance);
        name.getStyleClass().setAll("label", "theme-name");
        if (model.codeframeProperty().get().isNet(theme)) {
            name.getStyleClass().add("theme-net");
        }
        tip.setText(theme.label() + "\n" + theme.spec().definition());
        long answers = model.count(theme);
        count.setText(messages.text("number", answers));
        setAccessibleText(messages.text(applied ? "themes.line.applied" : "themes.line.open", theme.name(), answers));
    }

    private Optional<Coding> coding(Theme theme) {
        return model.detailProperty().get().stream()
                .flatMap(detail -> detail.codings().stream())
                .filter(coding -> coding.themeId() == theme.id() && coding.applied())
                .findFirst();
    }

    private Optional<Integer> numberOf(Theme theme) {
        return model.numbersProperty().get().entrySet().stream()
                .filter(entry -> entry.getValue().id() == theme.id())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
