package org.folkmoot.ui.common;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is remembered of one consultation's file on this computer, such as where its panes end. It lies in the user's
 * settings, not in the file, which another analyst may open. What was never put is as the settings have it for all.
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

    /** A key of settings may not have a path's signs in it. */
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
