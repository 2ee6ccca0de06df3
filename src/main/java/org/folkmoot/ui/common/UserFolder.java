package org.folkmoot.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The user's own settings, a small properties file. Losing it costs nothing of value, so a file that can't be read
 * counts as empty and one that can't be written is given up silently.
 */
public final class UserFolder implements Memory {
    private final Path file;

    /** @param folder made when first needed */
    public UserFolder(Path folder) {
        this.file = folder.resolve("settings.properties");
    }

    /** Where the system wants settings to be. */
    public static Path usual(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return Path.of(environment.getOrDefault("APPDATA", home), "Folkmoot");
        }
        if (name.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Folkmoot");
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (config.isEmpty() ? Path.of(home, ".config") : Path.of(config)).resolve("folkmoot");
    }

    /** A folder beside the settings; it need not exist yet. */
    public Path folder(String name) {
        return file.resolveSibling(name);
    }

    /** The value of a setting; empty where there is none. */
    @Override
    public synchronized String get(String key) {
        return load().getProperty(key, "");
    }

    @Override
    public synchronized void put(String key, String value) {
        Properties settings = load();
        settings.setProperty(key, value);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                settings.store(out, "Folkmoot");
            }
        } catch (IOException e) {
            // The next start will ask again; that is all.
            return;
        }
    }

    private Properties load() {
        Properties settings = new Properties();
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                settings.load(in);
            } catch (IOException | IllegalArgumentException e) {
                return new Properties();
            }
        }
        return settings;
    }
}
