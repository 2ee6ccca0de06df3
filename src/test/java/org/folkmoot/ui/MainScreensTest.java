package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Test;

/** The start, Review and Summary screens on the sample consultation. */
class MainScreensTest extends ScreenTest {
    private Optional<CodedSample.Made> sample = Optional.empty();

    @Override
    protected void prepare() {
        sample = Optional.of(new CodedSample(context, folder).make());
    }

    @Test
    void mainScreens() throws IOException {
        screen("start");
        onScreen(() -> window.run(Action.NEW));
        screen("new");
        robot.push(KeyCode.ESCAPE);
        open(sample.orElseThrow().consultation());
        until(() -> window.idle());
        review();
        summary();
        toast();
        onScreen(() -> window.run(Action.CLOSE));
        until(() -> shown(".recent-entry"));
        screen("recent");
    }

    private void review() throws IOException {
        goTo(sample.orElseThrow().worthReading());
        screen("review");
        onScreen(() -> window.run(Action.HELP));
        screen("keys");
        robot.push(KeyCode.ESCAPE);
        onScreen(() -> window.run(Action.PALETTE));
        robot.write("th");
        screen("palette");
        robot.push(KeyCode.ESCAPE);

        int all = list().getItems().size();
        search("light* AND (walk* OR station)");
        until(() -> list().getItems().size() < all && window.idle());
        assertThat(list().getItems()).isNotEmpty();
        screen("review-hits");
        search("zeppelin");
        until(() -> list().getItems().isEmpty() && window.idle());
        screen("review-no-hits");
        robot.push(KeyCode.ESCAPE);
        until(() -> list().getItems().size() == all && window.idle());
    }

    private void toast() throws IOException {
        onScreen(() -> window.run(Action.SHOW_REVIEW));
        until(() -> list() != null && list().isFocused());
        goTo(sample.orElseThrow().worthReading());
        robot.push(KeyCode.SHIFT, KeyCode.A);
        until(() -> shown(".accept-all-panel"));
        screen("review-accept-all");
        robot.push(KeyCode.ENTER);
        until(() -> shown(".toast") && window.idle());
        screen("review-toast");
    }

    private void goTo(int place) {
        robot.push(KeyCode.HOME);
        for (int i = 0; i < place / 10; i++) {
            robot.push(KeyCode.PAGE_DOWN);
        }
        for (int i = 0; i < place % 10; i++) {
            robot.push(KeyCode.J);
        }
        until(() -> window.idle() && list().getSelectionModel().getSelectedIndex() == place);
    }

    private void search(String words) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write(words);
        robot.push(KeyCode.ENTER);
    }

    private void summary() throws IOException {
        onScreen(() -> window.run(Action.SHOW_SUMMARY));
        until(() -> shown(".share-bar"));
        screen("summary");
        @SuppressWarnings("unchecked")
        ComboBox<Optional<Attribute>> by =
                (ComboBox<Optional<Attribute>>) stage.getScene().getRoot().lookup("#by");
        onScreen(() -> by.setValue(by.getItems().stream()
                .filter(choice -> choice.filter(attribute -> attribute.name().equals("Age band"))
                        .isPresent())
                .findFirst()
                .orElseThrow()));
        until(() -> stage.getScene().getRoot().lookup(".summary-table") instanceof TableView<?> table
                && table.getColumns().size() > 5);
        screen("summary-by-age");
    }
}
