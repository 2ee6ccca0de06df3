package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.folkmoot.model.Attribute;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Appearance;
import org.junit.jupiter.api.Test;

/** Writes a picture of every screen to {@code target/screenshots}, for people to look at: light and dark, two sizes. */
class ScreenshotTest extends WindowTest {
    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(1366, 768), new Size(1920, 1080));

    private final List<CompletableFuture<Path>> written = new ArrayList<>();
    private Optional<CodedSample.Made> sample = Optional.empty();

    @Override
    void prepare() {
        sample = Optional.of(new CodedSample(desk, folder).make());
    }

    @Test
    void everyScreenCanBeLookedAt() throws IOException {
        pictures("start");
        onScreen(() -> window.run(Action.NEW));
        pictures("new");
        robot.push(KeyCode.ESCAPE);
        open(sample.orElseThrow().consultation());
        until(() -> window.idle());
        review();
        summary();
        intake();
        toast();
        onScreen(() -> window.run(Action.CLOSE));
        until(() -> shown(".recent-entry"));
        pictures("recent");
        assertThat(written).hasSizeGreaterThan(40).allSatisfy(file -> assertThat(file.join())
                .isNotEmptyFile());
    }

    private void review() throws IOException {
        goTo(sample.orElseThrow().worthReading());
        pictures("review");
        onScreen(() -> window.run(Action.HELP));
        pictures("keys");
        robot.push(KeyCode.ESCAPE);
        onScreen(() -> window.run(Action.PALETTE));
        robot.write("th");
        pictures("palette");
        robot.push(KeyCode.ESCAPE);

        int all = list().getItems().size();
        search("light* AND (walk* OR station)");
        until(() -> list().getItems().size() < all && window.idle());
        assertThat(list().getItems()).isNotEmpty();
        pictures("review-hits");
        search("zeppelin");
        until(() -> list().getItems().isEmpty() && window.idle());
        pictures("review-no-hits");
        robot.push(KeyCode.ESCAPE);
        until(() -> list().getItems().size() == all && window.idle());
    }

    private void toast() throws IOException {
        onScreen(() -> window.run(Action.SHOW_REVIEW));
        until(() -> list() != null && list().isFocused());
        goTo(sample.orElseThrow().worthReading());
        robot.push(KeyCode.SHIFT, KeyCode.A);
        until(() -> shown(".toast") && window.idle());
        pictures("review-toast");
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
        pictures("summary");
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
        pictures("summary-by-age");
    }

    private void intake() throws IOException {
        desk.answer(new CodedSample(desk, folder).late());
        onScreen(() -> window.run(Action.IMPORT));
        until(() -> shown(".intake-split"));
        pictures("import");
        onScreen(() -> robot.lookup("#start").queryButton().fire());
        until(() -> shown(".import-result"));
        pictures("import-result");
    }

    private void pictures(String name) throws IOException {
        for (Size size : SIZES) {
            for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
                onScreen(() -> {
                    window.paint(appearance);
                    stage.setWidth(size.width());
                    stage.setHeight(size.height());
                });
                picture("%s-%s-%dx%d"
                        .formatted(name, appearance.name().toLowerCase(Locale.ROOT), size.width(), size.height()));
            }
        }
        onScreen(() -> {
            window.paint(Appearance.LIGHT);
            stage.setWidth(SIZES.get(0).width());
            stage.setHeight(SIZES.get(0).height());
        });
    }

    private void picture(String name) throws IOException {
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
        written.add(CompletableFuture.supplyAsync(() -> Pictures.write(image, name)));
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
