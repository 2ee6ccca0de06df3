package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.folkmoot.ui.common.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/**
 * A window test that checks the layout of screens: in light and dark, and at 200%. With {@code mvn -Ppictures test} it
 * also writes pictures of them, in two sizes of window.
 */
@Tag("screens")
public abstract class ScreenTest extends WindowTest {
    private record Size(int width, int height) {}

    private static final Size SMALL = new Size(1366, 768);
    private static final Size LARGE = new Size(1920, 1080);
    private static final int TWICE = 200;

    private final boolean pictures = Boolean.getBoolean("folkmoot.pictures");
    private final List<String> problems = new ArrayList<>();
    private final List<CompletableFuture<Path>> files = new ArrayList<>();

    @AfterEach
    protected final void screensAreLegible() {
        assertThat(problems.stream().distinct().toList()).isEmpty();
        assertThat(files.stream().map(CompletableFuture::join).toList())
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    /** Checks what the window shows now, in each appearance and at each scale. */
    protected final void screen(String name) {
        Node focus = stage.getScene().getFocusOwner();
        check(name, SMALL, Appearance.LIGHT, 100);
        check(name, SMALL, Appearance.DARK, 100);
        check(name, SMALL, Appearance.LIGHT, TWICE);
        if (pictures) {
            check(name, LARGE, Appearance.LIGHT, 100);
            check(name, LARGE, Appearance.DARK, 100);
            check(name, LARGE, Appearance.DARK, TWICE);
        }
        show(SMALL, Appearance.LIGHT, 100);
        // At 200% the list is out of sight, and so loses the focus.
        onScreen(() -> {
            if (focus != null) {
                focus.requestFocus();
            }
        });
    }

    private void check(String name, Size size, Appearance appearance, int percent) {
        show(size, appearance, percent);
        screenAsItIs("%s-%s-%dx%d%s"
                .formatted(
                        name,
                        appearance.name().toLowerCase(Locale.ROOT),
                        size.width(),
                        size.height(),
                        percent == 100 ? "" : "-" + percent));
    }

    private void show(Size size, Appearance appearance, int percent) {
        onScreen(() -> {
            window.paint(appearance);
            window.enlarge(percent);
            stage.setWidth(size.width());
            stage.setHeight(size.height());
        });
    }

    /** Checks what the window shows now, at the size and in the appearance that it has. */
    protected final void screenAsItIs(String name) {
        for (int pass = 0; pass < 2; pass++) {
            FxThread.run(() -> {
                if (stage.getScene().getRoot() instanceof Region root) {
                    root.applyCss();
                    root.layout();
                }
            });
        }
        FxThread.run(() -> LayoutAssertions.problems(stage.getScene().getRoot())
                .forEach(problem -> problems.add(name + ": " + problem)));
        if (pictures) {
            WritableImage image = new WritableImage(
                    (int) stage.getScene().getWidth(), (int) stage.getScene().getHeight());
            FxThread.run(() -> stage.getScene().snapshot(image));
            // Written while the next one is drawn.
            files.add(CompletableFuture.supplyAsync(() -> Pictures.write(image, name)));
        }
    }
}
