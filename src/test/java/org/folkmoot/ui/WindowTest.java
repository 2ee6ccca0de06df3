package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Fonts;
import org.folkmoot.ui.common.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Opens the real window on real files, without a display, for each test afresh. */
public abstract class WindowTest {
    /** Pulses in a row in which nothing may move. */
    private static final int STILL = 4;

    @TempDir
    public Path folder;

    protected final PromptRobot robot = new PromptRobot();
    protected TestContext context;
    protected Stage stage;
    protected MainWindow window;

    @BeforeEach
    protected void openWindow() throws TimeoutException, IOException {
        context = context();
        prepare();
        stage = FxToolkit.registerPrimaryStage();
        window = FxToolkit.setupFixture(() -> {
            Fonts.load();
            stage.setWidth(1366);
            stage.setHeight(768);
            Actions actions = new Actions();
            Messages messages = new Messages(actions.keyMapProperty());
            MainWindow made = new MainWindow(stage, context.app(), actions, messages, context, false);
            made.show();
            return made;
        });
    }

    /** What the window works with. */
    public TestContext context() {
        return new TestContext(folder);
    }

    /** What has to be on the disk before the window opens. */
    protected void prepare() throws IOException {}

    @AfterEach
    protected void closeWindow() throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            window.close();
            stage.hide();
        });
        FxToolkit.cleanupStages();
        if (!expectsDefects()) {
            assertThat(window.defects()).as("internal errors").isEmpty();
        }
    }

    /** Whether internal errors are what the test is about; otherwise they fail it. */
    protected boolean expectsDefects() {
        return false;
    }

    protected void onScreen(Runnable work) {
        FxThread.run(work);
        FxThread.settle();
    }

    /** Waits until a condition, evaluated on the JavaFX thread, is true. */
    protected void until(Callable<Boolean> holds) {
        FxThread.until(holds);
    }

    protected boolean shown(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream().anyMatch(WindowTest::inSight);
    }

    protected static boolean inSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    protected ListView<ResponseRow> list() {
        return (ListView<ResponseRow>) stage.getScene().getRoot().lookup(".response-list");
    }

    /** Opens a consultation and waits for its responses. */
    protected void open(Path file) {
        Platform.runLater(() -> window.open(file));
        until(() -> list() != null && !list().getItems().isEmpty() && shown(".reader-reference") && list().isFocused());
        still();
    }

    /** Waits until nothing moves any more, so that a click goes where it was aimed. */
    private void still() {
        List<String> seen = new ArrayList<>();
        until(() -> {
            String now = stage.getScene().getRoot().lookupAll(".split-pane, .tree-view, .response-list").stream()
                    .map(node -> node.localToScene(node.getBoundsInLocal()).toString())
                    .collect(Collectors.joining());
            seen.removeIf(earlier -> !earlier.equals(now));
            seen.add(now);
            return seen.size() > STILL && window.idle();
        });
    }
}
