package org.folkmoot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.cli.Window;
import org.folkmoot.ui.FolkmootApplication;

/** Opens the window. The only class outside the user interface that touches it, and so JavaFX. */
final class DesktopWindow implements Window {
    private final boolean displayNeeded;
    private final Map<String, String> environment;

    /** @param system the {@code os.name} */
    DesktopWindow(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        // These systems always have a screen. Elsewhere JavaFX draws through X11, even under Wayland.
        this.displayNeeded = !name.startsWith("win") && !name.startsWith("mac");
        this.environment = Map.copyOf(environment);
    }

    @Override
    public void open(Optional<Path> file) throws NoDisplayException {
        launch(() -> FolkmootApplication.launchWindow(file));
    }

    @Override
    public void openSample() throws NoDisplayException {
        launch(FolkmootApplication::launchSample);
    }

    private void launch(Runnable window) throws NoDisplayException {
        if (displayNeeded && environment.getOrDefault("DISPLAY", "").isBlank()) {
            throw new NoDisplayException("This machine has no display");
        }
        try {
            window.run();
        } catch (UnsupportedOperationException e) {
            // Thrown by the toolkit before a window is shown; later failures are wrapped in another exception.
            throw new NoDisplayException(reason(String.valueOf(e.getMessage())));
        }
    }

    private static String reason(String message) {
        return message.contains("GTK")
                ? "The window needs GTK 3 (the package libgtk-3-0), which is not installed"
                : "The display cannot be reached";
    }
}
