package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.folkmoot.ui.common.Appearance;
import org.junit.jupiter.api.AfterEach;

/** A window test that takes pictures: light and dark, two sizes, and at 200 %. */
public abstract class PictureTest extends WindowTest {
    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(1366, 768), new Size(1920, 1080));

    private static final int TWICE = 200;

    private final List<CompletableFuture<Path>> pending = new ArrayList<>();

    /** A picture that cannot be written fails its test, also where nobody asks for the files. */
    @AfterEach
    protected final void allWritten() {
        written();
    }

    /** The files, once all are written. */
    protected final List<Path> written() {
        return pending.stream().map(CompletableFuture::join).toList();
    }

    protected final void pictures(String name) throws IOException {
        Node focus = stage.getScene().getFocusOwner();
        for (Size size : SIZES) {
            for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
                picture(name, size, appearance, 100);
            }
        }
        picture(name, SIZES.get(0), Appearance.LIGHT, TWICE);
        picture(name, SIZES.get(1), Appearance.DARK, TWICE);
        show(SIZES.get(0), Appearance.LIGHT, 100);
        // In a narrow window the list is out of sight, and so loses the keyboard.
        onScreen(() -> {
            if (focus != null) {
                focus.requestFocus();
            }
        });
    }

    private void picture(String name, Size size, Appearance appearance, int percent) throws IOException {
        show(size, appearance, percent);
        picture("%s-%s-%dx%d%s"
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

    protected final void picture(String name) throws IOException {
        WritableImage image = new WritableImage(
                (int) stage.getScene().getWidth(), (int) stage.getScene().getHeight());
        for (int pass = 0; pass < 2; pass++) {
            onScreen(() -> {
                if (stage.getScene().getRoot() instanceof Region root) {
                    root.applyCss();
                    root.layout();
                }
            });
        }
        onScreen(() -> stage.getScene().snapshot(image));
        // Written while the next one is drawn.
        pending.add(CompletableFuture.supplyAsync(() -> Pictures.write(image, name)));
        assertThat(colours(image)).as("something is drawn in %s", name).isGreaterThan(8);
    }

    private static long colours(WritableImage image) {
        PixelReader pixels = image.getPixelReader();
        int[] seen = new int[(int) image.getWidth()];
        for (int x = 0; x < seen.length; x++) {
            seen[x] = pixels.getArgb(x, x * 7 % (int) image.getHeight())
                    ^ pixels.getArgb(x, (int) (image.getHeight() / 2));
        }
        return Arrays.stream(seen).distinct().count();
    }
}
