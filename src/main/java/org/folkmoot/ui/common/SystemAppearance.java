package org.folkmoot.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Asks the operating system whether it is in dark mode, which JavaFX 21 cannot tell. */
public final class SystemAppearance {
    private SystemAppearance() {}

    /** Blocks for up to two seconds, so not for the JavaFX thread. False if the system gives no answer. */
    public static boolean isDark(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return ask(List.of(
                            "reg",
                            "query",
                            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                            "/v",
                            "AppsUseLightTheme"))
                    .contains("0x0");
        }
        if (name.contains("mac")) {
            return ask(List.of("defaults", "read", "-g", "AppleInterfaceStyle")).contains("Dark");
        }
        return ask(List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"))
                        .contains("dark")
                || ask(List.of("gsettings", "get", "org.gnome.desktop.interface", "gtk-theme"))
                        .contains("-dark");
    }

    private static String ask(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                process.destroy();
                return "";
            }
            try (InputStream out = process.getInputStream()) {
                return new String(out.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
