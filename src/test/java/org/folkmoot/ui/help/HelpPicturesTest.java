package org.folkmoot.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.folkmoot.ui.PictureTest;
import org.junit.jupiter.api.Test;

/** Pictures of the guide: opened, and with a search. */
class HelpPicturesTest extends PictureTest {
    @Test
    void guideCanBeLookedAt() throws IOException {
        robot.push(KeyCode.F1);
        until(() -> shown(".help-panel") && shown(".guide-page"));
        pictures("help");
        robot.write("evid");
        ListView<?> contents = (ListView<?>) stage.getScene().getRoot().lookup("#help-contents");
        until(() -> contents.getItems().size() > 3);
        robot.push(KeyCode.ENTER);
        ScrollPane page = (ScrollPane) stage.getScene().getRoot().lookup("#help-page");
        until(() -> page.isFocused());
        pictures("help-search");
        assertThat(written()).hasSize(12).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }
}
