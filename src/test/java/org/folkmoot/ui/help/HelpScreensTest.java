package org.folkmoot.ui.help;

import java.io.IOException;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.folkmoot.ui.ScreenTest;
import org.junit.jupiter.api.Test;

/** The guide: opened, and with a search. */
class HelpScreensTest extends ScreenTest {
    @Test
    void guide() throws IOException {
        robot.push(KeyCode.F1);
        until(() -> shown(".help-panel") && shown(".guide-page"));
        screen("help");
        robot.write("evid");
        ListView<?> contents = (ListView<?>) stage.getScene().getRoot().lookup("#help-contents");
        until(() -> contents.getItems().size() > 3);
        robot.push(KeyCode.ENTER);
        ScrollPane page = (ScrollPane) stage.getScene().getRoot().lookup("#help-page");
        until(() -> page.isFocused());
        screen("help-search");
    }
}
