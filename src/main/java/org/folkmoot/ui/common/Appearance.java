package org.folkmoot.ui.common;

import java.util.Locale;

/** Light, dark, or following the system. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK;

    private static final String KEY = "appearance";

    /** The user's choice. Reads the disk. */
    public static Appearance chosen(UserFolder folder) {
        String value = folder.get(KEY).toUpperCase(Locale.ROOT);
        for (Appearance appearance : values()) {
            if (appearance.name().equals(value)) {
                return appearance;
            }
        }
        return SYSTEM;
    }

    /** Stores the choice. Writes to disk. */
    public void choose(UserFolder folder) {
        folder.put(KEY, name().toLowerCase(Locale.ROOT));
    }

    /** The next appearance in turn. */
    public Appearance next() {
        return switch (this) {
            case SYSTEM -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> SYSTEM;
        };
    }

    /** Message key of the name. */
    public String messageKey() {
        return "appearance." + name().toLowerCase(Locale.ROOT);
    }

    public boolean dark(boolean systemIsDark) {
        return this == DARK || (this == SYSTEM && systemIsDark);
    }
}
