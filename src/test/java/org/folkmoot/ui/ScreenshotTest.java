package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Appearance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes a picture of every screen to {@code target/screenshots}, for people to look at. */
class ScreenshotTest extends WindowTest {
    private Path csv = Path.of("");
    private Path consultation = Path.of("");

    @Override
    void prepare() throws IOException {
        csv = SmallSample.write(folder, 240);
        consultation = desk.consultation("Police and Crime Plan 2022", csv);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768", "DARK,1366,768", "LIGHT,1920,1080", "DARK,1920,1080"})
    void everyScreenCanBeLookedAt(Appearance appearance, int width, int height) throws IOException {
        String suffix = "-%s-%dx%d".formatted(appearance.name().toLowerCase(Locale.ROOT), width, height);
        onScreen(() -> {
            window.paint(appearance);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        picture("start" + suffix);

        open(consultation);
        code();
        picture("review" + suffix);
        onScreen(() -> window.run(Action.HELP));
        picture("keys" + suffix);
        robot.push(KeyCode.ESCAPE);
        onScreen(() -> window.run(Action.PALETTE));
        robot.write("sum");
        picture("palette" + suffix);
        robot.push(KeyCode.ESCAPE);

        onScreen(() -> window.run(Action.SHOW_SUMMARY));
        until(() -> shown(".share-bar"));
        picture("summary" + suffix);

        Path other = SmallSample.write(Files.createDirectories(folder.resolve("more")), 90);
        desk.answer(other);
        onScreen(() -> window.run(Action.IMPORT));
        until(() -> shown(".intake-split"));
        picture("import" + suffix);

        onScreen(() -> window.run(Action.CLOSE));
        until(() -> shown(".recent-entry"));
        picture("recent" + suffix);
        onScreen(() -> window.run(Action.NEW));
        picture("new" + suffix);
    }

    private void code() {
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.A);
            robot.push(KeyCode.DIGIT1);
            robot.push(KeyCode.ENTER);
        }
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.A);
        robot.push(KeyCode.A);
        until(() -> window.idle());
    }

    private void picture(String name) throws IOException {
        WritableImage image = new WritableImage(
                (int) stage.getScene().getWidth(), (int) stage.getScene().getHeight());
        onScreen(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        onScreen(() -> stage.getScene().snapshot(image));
        assertThat(Pictures.write(image, name)).isNotEmptyFile();
        assertThat(colours(image)).as("something is drawn in %s", name).isGreaterThan(20);
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
