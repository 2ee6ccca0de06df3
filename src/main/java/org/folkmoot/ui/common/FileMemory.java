package org.folkmoot.ui.common;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Settings for one consultation's file on this computer, such as its pane widths. They are stored in the user's
 * settings rather than in the file, which another analyst may open. Unset values fall back to the common settings.
 */
public final class FileMemory implements Memory {
    private static final int DIGITS = 16;

    private final UserFolder folder;
    private final String prefix;

    public FileMemory(UserFolder folder, Path file) {
        this.folder = folder;
        this.prefix = "file." + name(file) + ".";
    }

    @Override
    public String get(String key) {
        String own = folder.get(prefix + key);
        return own.isEmpty() ? folder.get(key) : own;
    }

    @Override
    public void put(String key, String value) {
        folder.put(prefix + key, value);
    }

    /** A hash of the path, since keys of settings cannot contain all characters of a path. */
    private static String name(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
