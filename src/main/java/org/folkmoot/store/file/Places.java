package org.folkmoot.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.file.FilePlace;

/**
 * Recognises folders that a program syncs, by their names and marker files, and network drives, by their file system.
 */
public final class Places {
    /** First words of folder names, in lower case, and the programs that they belong to. */
    private static final Map<String, String> FOLDERS = Map.of(
            "onedrive", "OneDrive",
            "dropbox", "Dropbox",
            "icloud", "iCloud Drive",
            "com~apple~clouddocs", "iCloud Drive",
            "google drive", "Google Drive",
            "googledrive", "Google Drive",
            "nextcloud", "Nextcloud",
            "owncloud", "ownCloud",
            "syncthing", "Syncthing");

    /** Files that sync programs create in the folders they sync. */
    private static final Map<String, String> MARKERS = Map.of(
            ".dropbox", "Dropbox",
            ".dropbox.cache", "Dropbox",
            ".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive",
            ".tmp.drivedownload", "Google Drive",
            ".nextcloudsync.log", "Nextcloud",
            ".owncloudsync.log", "ownCloud",
            ".stfolder", "Syncthing");

    /** Environment variables in which Windows gives such folders. */
    private static final List<String> VARIABLES = List.of("OneDrive", "OneDriveCommercial", "OneDriveConsumer");

    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "9p",
            "ncpfs",
            "davfs",
            "webdav",
            "fuse.sshfs",
            "fuse.davfs2",
            "fuse.rclone",
            "fuse.gvfsd-fuse",
            "ceph",
            "glusterfs",
            "fuse.glusterfs");

    private final Map<String, String> environment;

    public Places(Map<String, String> environment) {
        this.environment = environment;
    }

    public FilePlace of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Optional<String> synced = syncedBy(absolute);
        if (synced.isPresent()) {
            return new FilePlace(FilePlace.Kind.SYNCED, synced.get());
        }
        return network(absolute)
                .map(type -> new FilePlace(FilePlace.Kind.NETWORK, type))
                .orElse(new FilePlace(FilePlace.Kind.LOCAL, ""));
    }

    private Optional<String> syncedBy(Path file) {
        for (String variable : VARIABLES) {
            String folder = environment.getOrDefault(variable, "");
            if (!folder.isBlank() && file.startsWith(Path.of(folder))) {
                return Optional.of("OneDrive");
            }
        }
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            Path name = folder.getFileName();
            Optional<String> known = name == null ? Optional.empty() : named(name.toString());
            if (known.isPresent()) {
                return known;
            }
            for (Map.Entry<String, String> marker : MARKERS.entrySet()) {
                if (Files.exists(folder.resolve(marker.getKey()))) {
                    return Optional.of(marker.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Matches {@code OneDrive - Borough of X}, {@code Dropbox (Work)} and {@code GoogleDrive-name}, but not {@code
     * Dropboxes}.
     */
    private static Optional<String> named(String folder) {
        String lower = folder.toLowerCase(Locale.ROOT);
        return FOLDERS.entrySet().stream()
                .filter(program -> lower.startsWith(program.getKey()))
                .filter(program -> lower.length() == program.getKey().length()
                        || " -(_".indexOf(lower.charAt(program.getKey().length())) >= 0
                        || lower.equals("iclouddrive"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> network(Path file) {
        if (file.toString().startsWith("\\\\")) {
            return Optional.of("SMB");
        }
        try {
            String type = Files.getFileStore(file).type();
            return Optional.of(type).filter(name -> NETWORK.contains(name.toLowerCase(Locale.ROOT)));
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }
}
