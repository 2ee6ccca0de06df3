package org.folkmoot.ui.review.list;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.OpenMenus;

/** Actions for the response under the pointer, or for all selected ones. */
final class ResponseMenu {
    private static final List<List<Action>> PARTS = List.of(
            List.of(Action.DONE, Action.REOPEN),
            List.of(Action.FIND_THEME, Action.FLAG, Action.MEMO, Action.SET_ASIDE),
            List.of(Action.RESPONDENT, Action.UNCOVER),
            List.of(Action.MARK_ALL, Action.GRID));

    private final Actions actions;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    ResponseMenu(Actions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        OpenMenus.keepKeys(menu);
    }

    /** Opens the menu on a right click or the menu key. */
    void install(List<Control> lists) {
        lists.forEach(list -> list.setContextMenu(menu));
        menu.setOnShowing(event -> fill());
        fill();
    }

    private void fill() {
        menu.getItems().clear();
        for (List<Action> part : PARTS) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            part.forEach(action -> menu.getItems().add(item(action)));
        }
    }

    private MenuItem item(Action action) {
        Label keys = new Label(actions.keyMap().text(action, messages.text("keys.or")));
        keys.getStyleClass().add("menu-keys");
        MenuItem item = new MenuItem(messages.text(action.messageKey()), keys);
        item.getStyleClass().add("action-item");
        item.setOnAction(event -> actions.run(action));
        return item;
    }
}
