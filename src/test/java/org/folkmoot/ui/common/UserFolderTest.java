package org.folkmoot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFolderTest {
    @TempDir
    private Path folder;

    @Test
    void settingsPersist() {
        new UserFolder(folder.resolve("new")).put("appearance", "dark");
        assertThat(Appearance.chosen(new UserFolder(folder.resolve("new")))).isEqualTo(Appearance.DARK);
    }

    @Test
    void damagedFileCountsAsEmpty() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "appearance=\\u00");
        UserFolder settings = new UserFolder(folder);
        assertThat(Appearance.chosen(settings)).isEqualTo(Appearance.SYSTEM);
        Appearance.LIGHT.choose(settings);
        assertThat(Appearance.chosen(settings)).isEqualTo(Appearance.LIGHT);
    }

    @Test
    void writingReplacesTheFileInsteadOfOverwritingIt() throws IOException {
        UserFolder settings = new UserFolder(folder);
        settings.put("appearance", "dark");
        Path before = Files.createLink(folder.resolve("before"), folder.resolve("settings.properties"));
        settings.put("appearance", "light");
        assertThat(Files.readString(before)).contains("appearance=dark").doesNotContain("light");
        assertThat(settings.get("appearance")).isEqualTo("light");
    }

    @Test
    void failedWriteLeavesNoDraftBehind() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("settings.properties/full"));
        UserFolder settings = new UserFolder(folder);
        settings.put("appearance", "dark");
        assertThat(settings.get("appearance")).isEmpty();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(inTheWay.getParent());
        }
    }

    @Test
    void eachSystemHasItsSettingsFolder() {
        assertThat(UserFolder.standard("Linux", "/home/a", Map.of())).isEqualTo(Path.of("/home/a/.config/folkmoot"));
        assertThat(UserFolder.standard("Linux", "/home/a", Map.of("XDG_CONFIG_HOME", "/x")))
                .isEqualTo(Path.of("/x/folkmoot"));
        assertThat(UserFolder.standard("Mac OS X", "/Users/a", Map.of()))
                .isEqualTo(Path.of("/Users/a/Library/Application Support/Folkmoot"));
        assertThat(UserFolder.standard("Windows 11", "C", Map.of("APPDATA", "D")))
                .isEqualTo(Path.of("D", "Folkmoot"));
    }

    @Test
    void recentFilesAreNewestFirstAndExist() throws IOException {
        RecentFiles recent = new RecentFiles(new UserFolder(folder.resolve("settings")));
        Path one = Files.createFile(folder.resolve("one.folkmoot"));
        Path two = Files.createFile(folder.resolve("two.folkmoot"));
        recent.opened(one);
        recent.opened(two);
        recent.opened(one);
        assertThat(recent.list()).containsExactly(one, two);
        Files.delete(two);
        assertThat(recent.list()).containsExactly(one);
    }

    @Test
    void chosenAppearanceOverridesTheSystem() {
        assertThat(Appearance.SYSTEM.dark(true)).isTrue();
        assertThat(Appearance.SYSTEM.dark(false)).isFalse();
        assertThat(Appearance.LIGHT.dark(true)).isFalse();
        assertThat(Appearance.DARK.dark(false)).isTrue();
    }
}
