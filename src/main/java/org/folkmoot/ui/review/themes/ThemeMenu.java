package org.folkmoot.ui.review.themes;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** Actions for a theme besides toggling it. */
final class ThemeMenu {
    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Messages messages;

    ThemeMenu(ReviewViewModel model, ReviewCommands commands, Messages messages) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
    }

    ContextMenu of(Theme theme, Node owner) {
        ContextMenu menu = new ContextMenu(
                item("themes.menu.about", () -> about(theme, owner)),
                item("themes.menu.filter", () -> model.responses().narrowing().to(Optional.of(theme))),
                item("themes.menu.accept-all", () -> commands.acceptAll().theme(theme)));
        if (!theme.spec().stances().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            for (String stance : theme.spec().stances()) {
                MenuItem item = new MenuItem(messages.text("themes.menu.stance", stance));
                item.setOnAction(event -> commands.decisions().stance(theme, stance));
                menu.getItems().add(item);
            }
        }
        Menu numbers = new Menu(messages.text("themes.menu.number"));
        for (int number = 1; number <= Action.NUMBERED.size(); number++) {
            int chosen = number;
            MenuItem item = new MenuItem(String.valueOf(number));
            item.setOnAction(event -> model.themes().number(chosen, theme));
            numbers.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), numbers);
        if (model.themes().numbersProperty().get().containsValue(theme)) {
            menu.getItems()
                    .add(item("themes.menu.unnumber", () -> model.themes().unnumber(theme)));
        }
        return menu;
    }

    private MenuItem item(String key, Runnable then) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(event -> then.run());
        return item;
    }

    /** Shows the definition beside the theme. */
    private void about(Theme theme, Node owner) {
        ThemeSpec spec = theme.spec();
        VBox card = new VBox(8);
        card.getStyleClass().add("theme-card");
        Label title = new Label(theme.label());
        title.getStyleClass().add("theme-card-title");
        title.setWrapText(true);
        card.getChildren().add(title);
        ThemeNotes.of(spec, messages).parts().forEach(part -> card.getChildren().add(part(part)));
        PopOver over = new PopOver(card);
        over.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        over.setDetachable(false);
        over.getRoot().getStyleClass().add("theme-popover");
        over.show(owner);
    }

    private static Node part(ThemeNotes.Part part) {
        Label head = new Label(part.head());
        head.getStyleClass().add("muted");
        Label body = new Label(part.text());
        body.setWrapText(true);
        return new VBox(head, body);
    }
}
