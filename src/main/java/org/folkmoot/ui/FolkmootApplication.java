package org.folkmoot.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Fonts;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.StageFileDialogs;
import org.folkmoot.ui.common.SystemAppearance;
import org.jspecify.annotations.Nullable;

/** The JavaFX application. It is not the main class: Java expects JavaFX as modules if a main class extends Application. */
public final class FolkmootApplication extends Application {
    /** System property that opens the sample consultation on startup if set to {@code sample}. */
    public static final String OPEN_PROPERTY = "folkmoot.open";

    private static final String SAMPLE = "sample";

    private final AppContext app = AppContext.standard(System.getenv());
    private boolean systemIsDark;
    private @Nullable MainWindow window;

    /** Opens the window; returns when it is closed. */
    public static void launchWindow(Optional<Path> file) {
        launch(FolkmootApplication.class, file.map(Path::toString).stream().toArray(String[]::new));
    }

    /** Opens the window with the sample consultation; returns when it is closed. */
    public static void launchSample() {
        launch(FolkmootApplication.class, "--open=" + SAMPLE);
    }

    @Override
    public void init() {
        systemIsDark = SystemAppearance.isDark(System.getProperty("os.name", ""));
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Actions actions = new Actions();
        Messages messages = new Messages(actions.keyMapProperty());
        MainWindow main =
                new MainWindow(stage, app, actions, messages, new StageFileDialogs(stage, messages), systemIsDark);
        window = main;
        main.reportUncaught();
        main.show();
        List<String> files = getParameters().getUnnamed();
        if (!files.isEmpty()) {
            main.open(Path.of(files.get(0)));
        } else if (SAMPLE.equals(getParameters().getNamed().get("open"))
                || SAMPLE.equals(System.getProperty(OPEN_PROPERTY))) {
            main.openSample();
        }
    }

    @Override
    public void stop() {
        MainWindow open = window;
        if (open != null) {
            open.close();
        }
    }
}
