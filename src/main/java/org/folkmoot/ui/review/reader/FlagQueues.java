package org.folkmoot.ui.review.reader;

import java.util.Map;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.folkmoot.model.response.Flag;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.OpenMenus;

/** A menu of the queues of flagged responses, with how many each has. */
final class FlagQueues {
    private final FlagQueuesModel model;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    FlagQueues(FlagQueuesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        menu.addEventFilter(KeyEvent.KEY_PRESSED, event -> OpenMenus.byNumber(menu, event));
        OpenMenus.keepKeys(menu);
    }

    /** Opens the menu at a node once the responses are counted. */
    void open(Node owner) {
        model.count(counts -> {
            fill(counts);
            menu.show(owner, Side.TOP, 0, 0);
        });
    }

    private void fill(Map<Flag, Long> counts) {
        menu.getItems().clear();
        int number = 1;
        counts.forEach((flag, count) -> menu.getItems().add(item(flag, count)));
        for (MenuItem item : menu.getItems()) {
            item.setAccelerator(KeyCombination.valueOf(String.valueOf(number++)));
        }
        MenuItem all = new MenuItem(messages.text("review.show-all"));
        all.setOnAction(event -> model.showAll());
        menu.getItems().addAll(new SeparatorMenuItem(), all);
    }

    private MenuItem item(Flag flag, long count) {
        MenuItem item = new MenuItem(messages.text("reader.queue", messages.text("flag." + flag.word()), count));
        item.setOnAction(event -> model.show(flag));
        return item;
    }
}
