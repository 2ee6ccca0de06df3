package org.folkmoot.ui.common;

import java.util.Locale;

/** Light, dark, or as the system has it. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK;

    private static final String KEY = "appearance";

    /** What the user chose. Reads the disk. */
    public static Appearance chosen(UserFolder folder) {
        String value = folder.get(KEY).toUpperCase(Locale.ROOT);
        for (Appearance appearance : values()) {
            if (appearance.name().equals(value)) {
                return appearance;
            }
        }
        return SYSTEM;
    }

    /** Remembers a choice. Writes the disk. */
    public void choose(UserFolder folder) {
        folder.put(KEY, name().toLowerCase(Locale.ROOT));
    }

    /** The one that comes next when the user switches. */
    public Appearance next() {
        return switch (this) {
            case SYSTEM -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> SYSTEM;
        };
    }

    /** Message key of its name. */
    public String messageKey() {
        return "appearance." + name().toLowerCase(Locale.ROOT);
    }

    public boolean dark(boolean systemIsDark) {
        return this == DARK || (this == SYSTEM && systemIsDark);
    }
}
