package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Appearance;
import org.junit.jupiter.api.Test;

/** Every screen by keyboard, by screen reader, and for weak eyes. */
class AccessibleWindowTest extends WindowTest {
    private static final int MOST_STOPS = 160;
    /**
     * They add a field or a panel to the Review screen, which is walked by itself and with the history. The progress
     * panel takes the keyboard where Tab does not come, so that a round has no end there.
     */
    private static final Set<String> UNWALKED = Set.of("new theme", "progress");

    private final List<String> problems = new ArrayList<>();
    private Path consultation = Path.of("");

    @Override
    protected void prepare() throws IOException {
        consultation = context.consultation("small", SmallSample.write(folder, 32));
    }

    @Test
    void everyControlHasANameAndAVisibleFocusByTab() {
        everyScreen((name, root) -> {
            onScreen(() -> Looks.focusable(root).stream()
                    .filter(node -> Looks.name(node, root).isEmpty())
                    .forEach(node -> problems.add(name + ": no name: " + Looks.describe(node))));
            if (!UNWALKED.contains(name)) {
                walk(name, root);
            }
        });
        assertThat(problems).isEmpty();
    }

    @Test
    void textHasEnoughContrastInLightAndDark() {
        everyScreen((name, root) -> {
            for (Appearance appearance : List.of(Appearance.DARK, Appearance.LIGHT)) {
                onScreen(() -> {
                    window.paint(appearance);
                    root.applyCss();
                    Looks.tooFaint(stage.getScene().getRoot())
                            .forEach(text -> problems.add(name + " " + appearance + ": " + text));
                });
            }
        });
        assertThat(problems.stream().distinct().toList()).isEmpty();
    }

    /** Goes to each screen and panel there is, and hands over its part of the scene. */
    private void everyScreen(BiConsumer<String, javafx.scene.Parent> look) {
        look.accept("start", frame());
        panel(Action.NEW, "new", look);
        open(consultation);
        until(() -> window.idle());
        robot.push(KeyCode.DIGIT1);
        until(() -> window.idle());
        robot.write("/");
        robot.write("cctv");
        robot.push(KeyCode.ENTER);
        until(() -> window.idle() && shown(".stance-bar"));
        look.accept("review", frame());
        onScreen(() -> window.run(Action.GRID));
        until(() -> shown(".response-grid") && window.idle());
        look.accept("grid", frame());
        panel(Action.GRID_COLUMNS, "columns", look);
        panel("With any of several themes\u2026", "any theme", look);
        panel("Other length\u2026", "range", look);
        onScreen(() -> window.run(Action.GRID));
        until(() -> shown(".response-list") && list().isFocused());
        onScreen(() -> window.run(Action.NEW_THEME));
        look.accept("new theme", frame());
        // Tab came round through the whole screen.
        onScreen(() -> stage.getScene().getRoot().lookup("#new-theme-name").requestFocus());
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown("#new-theme-name"));
        onScreen(() -> list().requestFocus());
        panel(Action.RESPONDENT, "respondent", look);
        beside(Action.HISTORY, ".history-list", "history", look);
        beside(Action.PROGRESS, ".progress-panel", "progress", look);
        panel(Action.HELP, "keys", look);
        panel(Action.GUIDE, "help", look);
        panel(Action.PALETTE, "palette", look);
        panel(Action.SETTINGS, "settings", look);
        onScreen(() -> window.run(Action.SHOW_CODEFRAME));
        until(() -> window.idle() && shown("#codeframe-name"));
        look.accept("codeframe", frame());
        onScreen(() -> window.run(Action.SHOW_SUMMARY));
        until(() -> shown(".share-bar"));
        look.accept("summary", frame());
        onScreen(() -> window.run(Action.SHOW_RECEIVED));
        until(() -> shown(".step-bar"));
        look.accept("received", frame());
        onScreen(() -> window.run(Action.SHOW_TRUST));
        until(() -> shown(".trust .hint-text"));
        look.accept("trust", frame());
    }

    private void panel(Action action, String name, BiConsumer<String, javafx.scene.Parent> look) {
        panel(() -> window.run(action), name, look);
    }

    /** A panel that an entry in the menu of filters opens. */
    private void panel(String entry, String name, BiConsumer<String, javafx.scene.Parent> look) {
        MenuButton filter = (MenuButton) frame().lookup("#filter");
        panel(
                () -> filter.getItems().stream()
                        .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                        .filter(item -> entry.equals(item.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire(),
                name,
                look);
    }

    private void panel(Runnable open, String name, BiConsumer<String, javafx.scene.Parent> look) {
        onScreen(open);
        until(() -> shown(".overlay"));
        look.accept(name, (javafx.scene.Parent) stage.getScene().getRoot().lookup(".overlay"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".overlay"));
    }

    /** A panel beside the screen is open until its action is asked for again. */
    private void beside(Action action, String style, String name, BiConsumer<String, javafx.scene.Parent> look) {
        onScreen(() -> window.run(action));
        until(() -> window.idle() && shown(style));
        look.accept(name, frame());
        onScreen(() -> window.run(action));
        until(() -> !shown(style));
    }

    private javafx.scene.Parent frame() {
        return stage.getScene().getRoot();
    }

    /** Presses Tab until the keyboard is back where it was; every control must have had it, and looked like it. */
    private void walk(String name, javafx.scene.Parent root) {
        List<Node> wanted = new ArrayList<>();
        onScreen(() -> wanted.addAll(Looks.focusable(root)));
        Set<Node> reached = new LinkedHashSet<>();
        Map<Node, WritableImage> focused = new LinkedHashMap<>();
        Node first = focusOwner();
        Node at = first;
        for (int i = 0; i < MOST_STOPS; i++) {
            Node here = at;
            if (here != null && reached.add(here)) {
                FxThread.run(() -> focused.put(here, picture(here)));
            }
            tab();
            at = focusOwner();
            if (at == first || (at != null && at == here)) {
                break;
            }
        }
        if (at != first) {
            problems.add(name + ": Tab does not come round from " + (at == null ? "nowhere" : Looks.describe(at)));
        }
        // What a list or field shows only while the keyboard is elsewhere may have gone meanwhile.
        onScreen(() -> Looks.focusable(root).stream()
                .filter(node -> wanted.contains(node) && !reached.contains(node) && !byArrows(node, reached))
                .forEach(node -> problems.add(name + ": not reached: " + Looks.describe(node))));
        Node last = focusOwner();
        for (Map.Entry<Node, WritableImage> each : focused.entrySet()) {
            if (each.getKey() != last) {
                FxThread.run(() -> {
                    if (same(each.getValue(), picture(each.getKey()))) {
                        problems.add(name + ": looks alike without the keyboard: " + Looks.describe(each.getKey()));
                    }
                });
            }
        }
    }

    /** Within a group of radio buttons the keyboard goes by arrows; Tab goes to one of them. */
    private static boolean byArrows(Node node, Set<Node> reached) {
        return node instanceof RadioButton button
                && button.getToggleGroup() != null
                && button.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    /** As a press of the key reaches the window; many times as fast as the robot's. */
    private void tab() {
        FxThread.run(() -> {
            Node owner = stage.getScene().getFocusOwner();
            Event.fireEvent(
                    owner == null ? stage.getScene() : owner,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, false, false, false, false));
        });
    }

    private Node focusOwner() {
        FxThread.settle();
        return stage.getScene().getFocusOwner();
    }

    private static WritableImage picture(Node node) {
        Bounds bounds = node.getBoundsInLocal();
        WritableImage image = new WritableImage((int) Math.max(1, Math.min(2000, bounds.getWidth())), (int)
                Math.max(1, Math.min(1200, bounds.getHeight())));
        return node.snapshot(new SnapshotParameters(), image);
    }

    private static boolean same(WritableImage one, WritableImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        return Arrays.equals(pixels(one), pixels(other));
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
