package org.folkmoot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The system's standard folder for a program's logs. */
final class LogFolder {
    /** System property that passes the folder to the logging configuration. */
    static final String PROPERTY = "folkmoot.log.folder";

    private LogFolder() {}

    /**
     * @param system the {@code os.name}
     * @param home the user's home folder
     */
    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("win")) {
            return base(environment, "LOCALAPPDATA", Path.of(home)).resolve("Folkmoot");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Logs", "Folkmoot");
        }
        return base(environment, "XDG_STATE_HOME", Path.of(home, ".local", "state"))
                .resolve("folkmoot");
    }

    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
