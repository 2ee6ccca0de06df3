package org.folkmoot.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.folkmoot.model.file.FilePlace;
import org.folkmoot.model.file.FilePlace.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    @TempDir
    Path folder;

    private final Places places = new Places(Map.of());

    @ParameterizedTest
    @CsvSource({
        "OneDrive,OneDrive",
        "OneDrive - Borough of X,OneDrive",
        "Dropbox (Work),Dropbox",
        "iCloudDrive,iCloud Drive",
        "com~apple~CloudDocs,iCloud Drive",
        "Google Drive,Google Drive",
        "GoogleDrive-somebody@example.org,Google Drive",
        "Nextcloud,Nextcloud"
    })
    void recognisesSyncedFoldersByName(String name, String program) throws IOException {
        Path file =
                Files.createDirectories(folder.resolve(name).resolve("plans")).resolve("plan.folkmoot");
        assertThat(places.of(file)).isEqualTo(new FilePlace(Kind.SYNCED, program));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Documents", "dropboxes", "My OneDrive notes", "icloudy"})
    void ignoresOtherFolders(String name) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("plan.folkmoot");
        assertThat(places.of(Files.createFile(file)).kind()).isEqualTo(Kind.LOCAL);
    }

    @Test
    void recognisesSyncedFoldersByMarkerFile() throws IOException {
        Path file = Files.createDirectories(folder.resolve("work/plans")).resolve("plan.folkmoot");
        Files.createFile(folder.resolve("work/.nextcloudsync.log"));
        assertThat(places.of(file)).isEqualTo(new FilePlace(Kind.SYNCED, "Nextcloud"));
        Places windows = new Places(Map.of("OneDriveCommercial", folder.toString()));
        assertThat(windows.of(file)).isEqualTo(new FilePlace(Kind.SYNCED, "OneDrive"));
    }
}
