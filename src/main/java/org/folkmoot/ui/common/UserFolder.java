package org.folkmoot.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The user's settings in a small properties file. Losing them costs nothing of value, so a file that cannot be read
 * counts as empty and a failed write is ignored.
 */
public final class UserFolder implements Memory {
    private final Path file;

    /** @param folder created when first needed */
    public UserFolder(Path folder) {
        this.file = folder.resolve("settings.properties");
    }

    /**
     * The folder for settings by the system's convention.
     *
     * @param system the {@code os.name}
     * @param home the user's home folder
     */
    public static Path standard(String system, String home, Map<String, String> environment) {
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

    /** A folder beside the settings, which need not exist yet. */
    public Path folder(String name) {
        return file.resolveSibling(name);
    }

    /** The value of a setting; empty if unset. */
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
            replace(settings);
        } catch (IOException e) {
            // The setting lasts until the program ends.
            return;
        }
    }

    /** Writes a new file and renames it, so that a crash leaves either the old settings or the new ones. */
    private void replace(Properties settings) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".new");
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                settings.store(out, "Folkmoot");
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
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
