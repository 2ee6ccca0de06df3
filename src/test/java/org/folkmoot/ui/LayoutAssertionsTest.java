package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** That the check of layouts finds what it looks for, and nothing else. */
class LayoutAssertionsTest {
    private static final String WORDS = "Words that need some two hundred pixels";

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** The problems of a pane of 400 by 300 pixels, laid out. */
    private static List<String> problems(Supplier<? extends Pane> make) {
        return FxThread.call(() -> {
            Pane root = make.get();
            root.setStyle("-fx-background-color: white;");
            Scene scene = new Scene(root, 400, 300);
            root.applyCss();
            root.layout();
            assertThat(scene.getWidth()).isEqualTo(400);
            return LayoutAssertions.problems(root);
        });
    }

    private static Label label(String text, double x, double y, double width) {
        Label label = new Label(text);
        label.setStyle("-fx-text-fill: black;");
        label.relocate(x, y);
        label.setMinWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    private static Button button(String text, double x, double y) {
        Button button = new Button(text);
        button.setStyle("-fx-text-fill: black; -fx-background-color: white;");
        button.relocate(x, y);
        return button;
    }

    @Test
    void aLayoutWithRoomHasNoProblems() {
        assertThat(problems(() -> new Pane(label(WORDS, 0, 0, 390), button("OK", 0, 100), button("Cancel", 100, 100))))
                .isEmpty();
    }

    @Test
    void wordsCutShortAreFound() {
        assertThat(problems(() -> new Pane(label(WORDS, 0, 0, 60))))
                .singleElement()
                .asString()
                .startsWith("cut short to ")
                .contains(WORDS);
    }

    @Test
    void aTipWithAllWordsMakesUpForIt() {
        assertThat(problems(() -> {
                    Label label = label(WORDS, 0, 0, 60);
                    label.setTooltip(new Tooltip(WORDS));
                    return new Pane(label);
                }))
                .isEmpty();
    }

    @Test
    void wordsThatAreNotShownDoNotCount() {
        assertThat(problems(() -> {
                    Label hidden = label(WORDS, 0, 0, 60);
                    hidden.setVisible(false);
                    return new Pane(hidden);
                }))
                .isEmpty();
    }

    @Test
    void overlappingControlsAreFound() {
        assertThat(problems(() -> new Pane(button("Save", 10, 10), button("Cancel", 30, 15))))
                .singleElement()
                .asString()
                .startsWith("overlapping at ")
                .contains("Save", "Cancel");
    }

    @Test
    void layersOfAStackPaneMayCoverEachOther() {
        assertThat(problems(() -> new StackPane(new Pane(button("Behind", 10, 10)), new Pane(button("Panel", 10, 10)))))
                .isEmpty();
    }

    @Test
    void aControlBeyondTheWindowIsFound() {
        assertThat(problems(() -> new Pane(button("Out of reach", 380, 10))))
                .singleElement()
                .asString()
                .startsWith("beyond the window: ")
                .contains("Out of reach");
    }

    @Test
    void whatScrollsIsWithinReach() {
        assertThat(problems(() -> {
                    Pane high = new Pane(button("Far down", 10, 900));
                    high.setMinHeight(1000);
                    ScrollPane scroll = new ScrollPane(high);
                    scroll.setPrefSize(400, 300);
                    return new Pane(scroll);
                }))
                .isEmpty();
    }

    @Test
    void faintTextIsFound() {
        assertThat(problems(() -> {
                    Label faint = label("Grey on white", 0, 0, 200);
                    faint.setStyle("-fx-text-fill: #999999;");
                    return new Pane(faint);
                }))
                .singleElement()
                .asString()
                .startsWith("contrast 2.8")
                .contains("Grey on white");
    }

    @Test
    void theBackgroundBehindTheTextCounts() {
        assertThat(problems(() -> {
                    Label label = label("White on blue", 0, 0, 200);
                    label.setStyle("-fx-text-fill: white; -fx-background-color: #0055aa;");
                    return new Pane(label);
                }))
                .isEmpty();
    }
}
