package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Appearance;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen by keyboard, by screen reader, and for weak eyes. */
class AccessibleWindowTest extends WindowTest {
    private static final int MOST_STOPS = 160;

    private final List<String> problems = new ArrayList<>();
    private Path consultation = Path.of("");

    @Override
    void prepare() throws IOException {
        consultation = desk.consultation("small", SmallSample.write(folder, 32));
    }

    @Test
    void everyControlHasANameAndIsReachedByTabAndShowsThatItHasTheKeyboard() {
        everyScreen((name, root) -> {
            onScreen(() -> Looks.focusable(root).stream()
                    .filter(node -> Looks.name(node, root).isEmpty())
                    .forEach(node -> problems.add(name + ": no name: " + Looks.describe(node))));
            walk(name, root);
        });
        assertThat(problems).isEmpty();
    }

    @Test
    void everyTextCanBeReadInLightAndInDark() {
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
        onScreen(() -> window.run(Action.NEW_THEME));
        look.accept("new theme", frame());
        robot.push(KeyCode.ESCAPE);
        panel(Action.HELP, "keys", look);
        panel(Action.PALETTE, "palette", look);
        panel(Action.SETTINGS, "settings", look);
        onScreen(() -> window.run(Action.SHOW_SUMMARY));
        until(() -> shown(".share-bar"));
        look.accept("summary", frame());
        onScreen(() -> window.run(Action.SHOW_RECEIVED));
        until(() -> shown(".step-bar"));
        look.accept("received", frame());
    }

    private void panel(Action action, String name, BiConsumer<String, javafx.scene.Parent> look) {
        onScreen(() -> window.run(action));
        until(() -> shown(".overlay"));
        look.accept(name, (javafx.scene.Parent) stage.getScene().getRoot().lookup(".overlay"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".overlay"));
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
                onScreen(() -> focused.put(here, picture(here)));
            }
            robot.push(KeyCode.TAB);
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
                .filter(node -> wanted.contains(node) && !reached.contains(node))
                .forEach(node -> problems.add(name + ": not reached: " + Looks.describe(node))));
        Node last = focusOwner();
        for (Map.Entry<Node, WritableImage> each : focused.entrySet()) {
            if (each.getKey() != last) {
                onScreen(() -> {
                    if (same(each.getValue(), picture(each.getKey()))) {
                        problems.add(name + ": looks alike without the keyboard: " + Looks.describe(each.getKey()));
                    }
                });
            }
        }
    }

    private Node focusOwner() {
        WaitForAsyncUtils.waitForFxEvents();
        return stage.getScene().getFocusOwner();
    }

    private static WritableImage picture(Node node) {
        Bounds bounds = node.getBoundsInLocal();
        WritableImage image = new WritableImage(
                (int) Math.max(1, Math.min(2000, bounds.getWidth())),
                (int) Math.max(1, Math.min(1200, bounds.getHeight())));
        return node.snapshot(new SnapshotParameters(), image);
    }

    private static boolean same(WritableImage one, WritableImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
