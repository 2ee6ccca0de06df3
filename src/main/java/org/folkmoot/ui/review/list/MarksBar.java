package org.folkmoot.ui.review.list;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.Flag;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows how many responses are selected and offers actions for all of them. */
final class MarksBar extends VBox {
    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Messages messages;
    private final Label count = new Label();
    private final Label keys = new Label();
    private final FlowPane deeds;

    /**
     * @param code focuses the theme finder
     * @param aside asks for a reason to set them aside
     */
    MarksBar(ReviewViewModel model, ReviewCommands commands, Messages messages, Runnable code, Runnable aside) {
        super(4);
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        getStyleClass().add("marks-bar");
        count.getStyleClass().add("marks-count");
        keys.getStyleClass().add("key-hint");
        keys.setWrapText(true);
        keys.textProperty().bind(messages.live("bulk.keys"));
        deeds = new FlowPane(
                4,
                4,
                button("bulk.code", "fth-tag", code),
                button("bulk.remove", "fth-minus", this::offerThemes),
                button("bulk.flag", "fth-flag", this::offerFlags),
                button("bulk.aside", "fth-archive", aside),
                button("bulk.mark-done", "fth-check", commands.responses()::doneAndNext),
                button(
                        "bulk.let-go",
                        "fth-x",
                        () -> model.responses().list().marks().clear()));
        deeds.setAlignment(Pos.CENTER_LEFT);
        arrange(false);
        setManaged(false);
        setVisible(false);
        model.responses().list().marks().countProperty().addListener((property, was, is) -> show(is.intValue()));
    }

    /** @param wide whether everything fits on one line */
    void arrange(boolean wide) {
        deeds.getChildren().remove(count);
        if (wide) {
            deeds.getChildren().add(0, count);
            getChildren().setAll(deeds);
        } else {
            getChildren().setAll(count, deeds, keys);
        }
    }

    private void show(int marked) {
        if (marked < 0) {
            return;
        }
        setVisible(marked > 0);
        setManaged(marked > 0);
        count.setText(messages.text("bulk.count", marked));
    }

    private Button button(String key, String icon, Runnable then) {
        Button button = new Button(messages.text(key), new FontIcon(icon));
        button.getStyleClass().add("bulk-button");
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> then.run());
        return button;
    }

    private void offerThemes() {
        commands.bulk().themes(counts -> {
            ContextMenu menu = new ContextMenu();
            counts.forEach((id, number) -> model.themes()
                    .codeframeProperty()
                    .get()
                    .byId(id)
                    .ifPresent(theme -> menu.getItems().add(entry(theme, number))));
            if (menu.getItems().isEmpty()) {
                MenuItem none = new MenuItem(messages.text("bulk.remove.none"));
                none.setDisable(true);
                menu.getItems().add(none);
            }
            open(menu, "#bulk-remove");
        });
    }

    private MenuItem entry(Theme theme, long number) {
        MenuItem item = new MenuItem(messages.text("bulk.remove.theme", theme.name(), number));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> commands.bulk().remove(theme));
        return item;
    }

    private void offerFlags() {
        ContextMenu menu = new ContextMenu();
        for (Map.Entry<Boolean, String> way :
                Map.of(true, "bulk.flag.set", false, "bulk.flag.unset").entrySet().stream()
                        .sorted(Map.Entry.<Boolean, String>comparingByKey().reversed())
                        .toList()) {
            for (Flag flag : Flag.values()) {
                MenuItem item = new MenuItem(messages.text(way.getValue(), messages.text("flag." + flag.word())));
                item.setOnAction(event -> commands.bulk().flag(flag, way.getKey()));
                menu.getItems().add(item);
            }
        }
        open(menu, "#bulk-flag");
    }

    private void open(ContextMenu menu, String button) {
        if (lookup(button) instanceof Button under) {
            menu.show(under, Side.BOTTOM, 0, 0);
        }
    }
}
