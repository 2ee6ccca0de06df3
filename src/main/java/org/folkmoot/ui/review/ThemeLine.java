package org.folkmoot.ui.review;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.folkmoot.model.Coding;
import org.folkmoot.model.Theme;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;
import org.kordamp.ikonli.javafx.FontIcon;

/** One theme in the tree or among those found: whether it is applied, its number key, colour, name and count. */
final class ThemeLine extends HBox {
    private final ReviewViewModel model;
    private final Messages messages;
    private final FontIcon applied = new FontIcon("fth-square");
    private final Label number = new Label();
    private final Region colour = new Region();
    private final Label name = new Label();
    private final Label count = new Label();

    ThemeLine(ReviewViewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("theme-line");
        colour.getStyleClass().add("theme-colour");
        number.getStyleClass().add("theme-number");
        name.getStyleClass().add("theme-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().addAll("figures", "theme-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(applied, colour, name, number, count);
        // The line takes the width of its cell, and the name what is left of it.
        setPrefWidth(1);
    }

    void show(Theme theme, ThemeColours colours) {
        Optional<Coding> coding = coding(theme);
        applied.setIconLiteral(coding.isPresent() ? "fth-check-square" : "fth-square");
        applied.getStyleClass().setAll("ikonli-font-icon", coding.isPresent() ? "theme-applied" : "theme-open");
        Optional<Integer> key = numberOf(theme);
        number.setText(key.map(String::valueOf).orElse(""));
        number.setVisible(key.isPresent());
        number.setManaged(key.isPresent());
        colour.setStyle("-fx-background-color: " + ThemeColours.css(colours.edge(theme.id())) + ";");
        String stance = coding.map(Coding::stance).orElse("");
        name.setText(stance.isEmpty() ? theme.name() : theme.name() + ": " + stance);
        name.getStyleClass().setAll("label", "theme-name");
        if (model.codeframeProperty().get().isNet(theme)) {
            name.getStyleClass().add("theme-net");
        }
        long answers = model.count(theme);
        count.setText(messages.text("number", answers));
        setAccessibleText(
                messages.text(coding.isPresent() ? "themes.line.applied" : "themes.line.open", theme.name(), answers));
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
