package org.folkmoot.ui.review.reader;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.folkmoot.model.response.Flag;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.OpenMenus;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** The flags of the response being read; set flags are ticked, and number keys toggle them. */
final class FlagMenu {
    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    FlagMenu(ReviewViewModel model, ReviewCommands commands, Messages messages) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        menu.addEventFilter(KeyEvent.KEY_PRESSED, event -> OpenMenus.byNumber(menu, event));
        OpenMenus.keepKeys(menu);
    }

    void show(Node owner) {
        model.reading().detailProperty().get().ifPresent(detail -> {
            List<Flag> set = detail.row().flags();
            menu.getItems().clear();
            int number = 1;
            for (Flag flag : Flag.values()) {
                CheckMenuItem item = new CheckMenuItem(messages.text("flag." + flag.word()));
                item.setSelected(set.contains(flag));
                item.setAccelerator(KeyCombination.valueOf(String.valueOf(number++)));
                item.setOnAction(event -> commands.responses().flag(flag));
                menu.getItems().add(item);
            }
            menu.show(owner, Side.TOP, 0, 0);
        });
    }
}
