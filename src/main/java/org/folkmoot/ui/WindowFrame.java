package org.folkmoot.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Appearance;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Keys;
import org.folkmoot.ui.common.NoticeBoard;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.common.UserFolder;
import org.folkmoot.ui.common.Zoom;
import org.folkmoot.ui.settings.Preferences;

/**
 * The stage and its layers: the content, toasts and banners, the overlay, and the target for dropped files. Follows the
 * preferences for appearance, size and keys, and remembers where the window was.
 */
final class WindowFrame {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    private final Stage stage;
    private final Preferences preferences;
    private final UserFolder settings;
    private final Background background;
    private final boolean systemIsDark;
    private final BorderPane content = new BorderPane();
    private final StackPane layers = new StackPane();
    private final Zoom zoom = new Zoom(layers);
    private WindowPlace place = new WindowPlace(0, 0, WIDTH, HEIGHT, false);

    WindowFrame(
            Stage stage, Preferences preferences, UserFolder settings, Background background, boolean systemIsDark) {
        this.stage = stage;
        this.preferences = preferences;
        this.settings = settings;
        this.background = background;
        this.systemIsDark = systemIsDark;
    }

    /** Fills the stage, without showing it yet. */
    void build(Actions actions, NoticeBoard notices, Overlay overlay, DropTarget drop) {
        paint(preferences.appearanceProperty().get());
        content.setTop(notices.banners());
        content.setMinSize(0, 0);
        layers.getChildren().setAll(content, notices.toasts(), overlay, drop);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(zoom, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        scene.getStylesheets().add(resource("folkmoot.css"));
        new Keys(actions, overlay).install(scene);
        drop.install(scene);
        for (int size : ICON_SIZES) {
            stage.getIcons().add(icon(size));
        }
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setScene(scene);
        zoom.show(preferences.scaleProperty().get(), scene);
        actions.use(preferences.keysProperty().get());
        preferences.appearanceProperty().addListener((property, was, is) -> paint(is));
        preferences.scaleProperty().addListener((property, was, is) -> enlarge(is));
        preferences.keysProperty().addListener((property, was, is) -> actions.use(is));
        WindowPlace.read(settings).ifPresent(before -> {
            place = before;
            before.apply(stage);
        });
        stage.setOnHiding(event -> savePlace());
    }

    void show() {
        stage.show();
    }

    private void savePlace() {
        place = WindowPlace.of(stage, place);
        WindowPlace now = place;
        background
                .write(() -> {
                    now.write(settings);
                    return now;
                })
                .start();
    }

    void showContent(String title, Parent screen) {
        stage.setTitle(title);
        content.setCenter(screen);
    }

    void clearContent() {
        content.setCenter(null);
    }

    /** @param percent 100 for the normal size */
    void enlarge(int percent) {
        zoom.show(percent, stage.getScene());
    }

    /** Changes the colours of the whole window. */
    void paint(Appearance appearance) {
        boolean dark = appearance.dark(systemIsDark);
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        layers.getStyleClass().remove("dark");
        if (dark) {
            layers.getStyleClass().add("dark");
        }
    }

    /** @param size in pixels, one of those that the icon is drawn for */
    static Image icon(int size) {
        return new Image(resource("/org/folkmoot/assets/icon/folkmoot-" + size + ".png"));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(WindowFrame.class.getResource(name), name).toExternalForm();
    }

    void close() {
        stage.close();
    }

    void hide() {
        stage.hide();
    }
}
