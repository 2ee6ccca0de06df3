package org.folkmoot.ui.review.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.Condition;
import org.folkmoot.model.Flag;
import org.folkmoot.model.ResponseFilter;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.OpenMenus;
import org.folkmoot.ui.review.state.ListQuery;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** The queues of flagged responses, of all questions: a menu that says how many each holds, and the list of one. */
final class FlagQueues {
    private final ReviewViewModel model;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    FlagQueues(ReviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        menu.addEventFilter(KeyEvent.KEY_PRESSED, event -> OpenMenus.byNumber(menu, event));
        OpenMenus.keepKeys(menu);
    }

    /** Lists the responses with a flag, whatever question they answer. */
    void show(Flag flag) {
        model.narrowing().show(ListQuery.ALL.with(queue(flag)).withAllQuestions(true));
    }

    private static Condition queue(Flag flag) {
        return new Condition.Flagged(Set.of(flag));
    }

    /** Offers the queues beside a part of the screen, once it is known how many responses each holds. */
    void open(Node owner) {
        model.aside(
                () -> {
                    Map<Flag, Long> counts = new EnumMap<>(Flag.class);
                    for (Flag flag : Flag.values()) {
                        counts.put(
                                flag,
                                model.session()
                                        .listing()
                                        .count(ResponseFilter.ALL.and(queue(flag)), new Cancellation()));
                    }
                    return counts;
                },
                counts -> {
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
        all.setOnAction(event -> model.narrowing().clear());
        menu.getItems().addAll(new SeparatorMenuItem(), all);
    }

    private MenuItem item(Flag flag, long count) {
        MenuItem item = new MenuItem(messages.text("reader.queue", messages.text("flag." + flag.word()), count));
        item.setOnAction(event -> show(flag));
        return item;
    }
}
