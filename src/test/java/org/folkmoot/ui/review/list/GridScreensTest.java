package org.folkmoot.ui.review.list;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.folkmoot.ui.CodedSample;
import org.folkmoot.ui.ScreenTest;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Test;

/** The grid, its columns and the panels of its filters. */
class GridScreensTest extends ScreenTest {
    private Optional<CodedSample.Made> sample = Optional.empty();

    @Override
    protected void prepare() {
        sample = Optional.of(new CodedSample(context, folder).make());
    }

    @Test
    void gridAndFilters() throws IOException {
        open(sample.orElseThrow().consultation());
        until(() -> window.idle());
        robot.push(KeyCode.G);
        until(() -> shown(".response-grid") && grid().isFocused() && window.idle());
        for (int i = 0; i < sample.orElseThrow().worthReading() / 10; i++) {
            robot.push(KeyCode.PAGE_DOWN);
        }
        for (int i = 0; i < sample.orElseThrow().worthReading() % 10; i++) {
            robot.push(KeyCode.J);
        }
        until(() -> window.idle());
        screen("grid");
        onScreen(() -> window.run(Action.GRID_COLUMNS));
        until(() -> shown("#columns-list"));
        screen("grid-columns");
        robot.push(KeyCode.END)
                .push(KeyCode.SPACE)
                .push(KeyCode.END)
                .push(KeyCode.UP)
                .push(KeyCode.SPACE);
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".overlay"));
        robot.clickOn("Words").clickOn("Words");
        until(() -> window.idle());
        screen("grid-ordered");
        robot.press(KeyCode.SHIFT).push(KeyCode.J).push(KeyCode.J).release(KeyCode.SHIFT);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("light*");
        robot.push(KeyCode.ENTER);
        until(() -> window.idle() && grid().isFocused());
        robot.press(KeyCode.SHIFT).push(KeyCode.J).push(KeyCode.J).release(KeyCode.SHIFT);
        until(() -> window.idle() && shown(".marks-bar"));
        screen("grid-chosen");
        onScreen(() -> {
            stage.setWidth(1024);
            stage.setHeight(640);
        });
        screenAsItIs("grid-chosen-1024x640");
        panel("With any of several themes\u2026", "", "any-theme");
        panel("Length", "Other length\u2026", "range");
    }

    private void panel(String menu, String item, String name) throws IOException {
        until(() -> filter().getItems().stream().anyMatch(each -> "Borough".equals(each.getText())));
        onScreen(() -> {
            MenuItem entry = entry(filter().getItems(), menu);
            (entry instanceof Menu more ? entry(more.getItems(), item) : entry).fire();
        });
        until(() -> shown(".overlay"));
        screen("filter-" + name);
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".overlay"));
    }

    private MenuButton filter() {
        return (MenuButton) stage.getScene().getRoot().lookup("#filter");
    }

    private static MenuItem entry(List<MenuItem> items, String text) {
        return items.stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Node grid() {
        return stage.getScene().getRoot().lookup("#grid");
    }
}
