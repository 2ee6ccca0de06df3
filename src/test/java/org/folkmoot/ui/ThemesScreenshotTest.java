package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Test;

/** Pictures of the themes pane, the keys and the settings, and of every screen at twice its size. */
class ThemesScreenshotTest extends PictureTest {
    private Optional<CodedSample.Made> sample = Optional.empty();

    @Override
    void prepare() {
        sample = Optional.of(new CodedSample(desk, folder).make());
    }

    @Test
    void themesKeysAndSettingsCanBeLookedAt() throws IOException {
        open(sample.orElseThrow().consultation());
        until(() -> window.idle());
        robot.write("/");
        pictures("themes-recent");
        robot.write("viol");
        pictures("themes-found");
        robot.write("z");
        pictures("themes-new-offer");
        robot.push(KeyCode.ENTER);
        until(() -> shown("#new-theme-name"));
        pictures("themes-new");
        robot.push(KeyCode.ESCAPE);
        robot.write("/");
        robot.write("cctv");
        robot.push(KeyCode.ENTER);
        until(() -> window.idle() && shown(".stance-bar"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> window.idle());
        robot.push(KeyCode.T);
        robot.push(KeyCode.DOWN);
        pictures("themes-stance");
        onScreen(() -> window.run(Action.SETTINGS));
        pictures("settings");
        onScreen(() -> scale().setValue(200));
        robot.push(KeyCode.ESCAPE);
        everyScreenTwiceTheSize();
        assertThat(written()).hasSizeGreaterThan(30).allSatisfy(file -> assertThat(file)
                .isNotEmptyFile());
    }

    private void everyScreenTwiceTheSize() throws IOException {
        picture("large-review");
        robot.push(KeyCode.F6);
        picture("large-review-next");
        robot.push(KeyCode.F6);
        picture("large-review-third");
        robot.write("/");
        robot.write("viol");
        picture("large-found");
        robot.push(KeyCode.ESCAPE);
        onScreen(() -> window.run(Action.SETTINGS));
        picture("large-settings");
        robot.push(KeyCode.ESCAPE);
        onScreen(() -> window.run(Action.HELP));
        picture("large-keys");
        robot.push(KeyCode.ESCAPE);
        onScreen(() -> window.run(Action.PALETTE));
        picture("large-palette");
        robot.push(KeyCode.ESCAPE);
        onScreen(() -> window.run(Action.NEW));
        picture("large-new");
        robot.push(KeyCode.ESCAPE);
        onScreen(() -> window.run(Action.SET_ASIDE));
        picture("large-aside");
        robot.push(KeyCode.ESCAPE);
        onScreen(() -> window.run(Action.SHOW_SUMMARY));
        until(() -> shown(".share-bar"));
        picture("large-summary");
        onScreen(() -> window.run(Action.SHOW_RECEIVED));
        until(() -> shown(".step-bar"));
        picture("large-received");
        onScreen(() -> window.run(Action.IMPORT));
        picture("large-import");
        onScreen(() -> window.run(Action.CLOSE));
        until(() -> shown(".recent-entry"));
        picture("large-start");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Integer> scale() {
        return stage.getScene().getRoot().lookupAll(".combo-box").stream()
                .filter(node -> ((ComboBox<?>) node).getItems().contains(200))
                .map(node -> (ComboBox<Integer>) node)
                .findFirst()
                .orElseThrow();
    }
}
