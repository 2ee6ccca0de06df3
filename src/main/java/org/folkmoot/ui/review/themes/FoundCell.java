package org.folkmoot.ui.review.themes;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** A theme found by typing, with the match highlighted, its path and its count, or the offer to create one. */
final class FoundCell extends ListCell<FoundLine> {
    private final ReviewViewModel model;
    private final Messages messages;
    private final Supplier<ThemeColours> colours;
    private final ThemeBox box;
    private final MatchedText name = new MatchedText("found-name");
    private final MatchedText code = new MatchedText("found-code");
    private final Label place = new Label();
    private final Label count = new Label();
    private final HBox line;
    private final HBox newLine;
    private final Label newName = new Label();

    FoundCell(ReviewViewModel model, Messages messages, Supplier<ThemeColours> colours, Runnable choose) {
        this.model = model;
        this.messages = messages;
        this.colours = colours;
        this.box = new ThemeBox(model);
        place.getStyleClass().add("found-place");
        place.setMinWidth(0);
        code.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("figures", "theme-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox below = new HBox(8, code, place);
        below.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(name, below);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = row(box, words, count);
        newName.setMinWidth(0);
        StackPane sign = new StackPane(new FontIcon("fth-plus"));
        sign.getStyleClass().add("found-new-sign");
        newLine = row(sign, newName);
        setOnMouseClicked(event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                choose.run();
                event.consume();
            }
        });
    }

    private static HBox row(javafx.scene.Node... parts) {
        HBox row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(1);
        return row;
    }

    @Override
    protected void updateItem(FoundLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (item instanceof ThemeHit hit) {
            show(hit);
        } else if (item instanceof FoundLine.NewTheme made) {
            newName.setText(messages.text("themes.new.offer", made.name()));
            setGraphic(newLine);
            setAccessibleText(newName.getText());
        }
    }

    private void show(ThemeHit hit) {
        Theme theme = hit.theme();
        line.setStyle(colours.get().style(theme.id()));
        box.show(theme);
        name.show(theme.name(), hit.inName());
        code.show(theme.code(), hit.inCode());
        String path = model.themes().codeframeProperty().get().pathText(theme);
        String above =
                path.substring(0, Math.max(0, path.length() - theme.name().length()));
        place.setText(hit.passage().isEmpty() ? above : hit.passage());
        long responses = model.themes().count(theme);
        count.setText(messages.text("number", responses));
        setGraphic(line);
        setAccessibleText(
                messages.text(box.applied() ? "themes.line.applied" : "themes.line.open", theme.name(), responses));
    }
}
