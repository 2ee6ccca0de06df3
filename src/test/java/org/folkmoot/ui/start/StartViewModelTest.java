package org.folkmoot.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.RecentFiles;
import org.folkmoot.ui.common.UserFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartViewModelTest {
    @TempDir
    Path folder;

    private final List<Path> opened = new ArrayList<>();
    private RecentFiles files;
    private StartViewModel model;

    @BeforeEach
    void model() {
        files = new RecentFiles(new UserFolder(folder.resolve("settings")));
        model = new StartViewModel(files, Background.sameThread(), opened::add);
    }

    private Path existing(String name) throws IOException {
        return Files.createFile(folder.resolve(name)).toAbsolutePath().normalize();
    }

    @Test
    void recentFilesAreListedNewestFirstAndOnce() throws IOException {
        Path one = existing("one.folkmoot");
        Path two = existing("two.folkmoot");
        files.opened(one);
        files.opened(two);
        files.opened(one);
        model.load();
        assertThat(model.recentProperty().get()).containsExactly(one, two);
    }

    @Test
    void deletedFilesAreLeftOut() throws IOException {
        Path gone = existing("gone.folkmoot");
        files.opened(gone);
        Files.delete(gone);
        model.load();
        assertThat(model.recentProperty().get()).isEmpty();
    }

    @Test
    void aChosenFileIsOpened() {
        model.open(Path.of("plan.folkmoot"));
        assertThat(opened).containsExactly(Path.of("plan.folkmoot"));
    }

    @Test
    void longWorkIsAnnouncedUntilItEnds() {
        assertThat(model.busyProperty().get()).isEmpty();
        model.busy(Optional.of("Importing"));
        assertThat(model.busyProperty().get()).contains("Importing");
        model.busy(Optional.empty());
        assertThat(model.busyProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "plans/pcp 2022.folkmoot, pcp 2022",
        "notes.txt, notes.txt",
        "a.folkmoot.folkmoot, a.folkmoot",
        ".folkmoot, ''"
    })
    void titlesLackTheFileExtension(Path file, String title) {
        assertThat(StartViewModel.title(file)).isEqualTo(title);
    }
}
