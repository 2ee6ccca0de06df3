package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.folkmoot.ui.common.UserFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D RIGHT_OF_IT = new Rectangle2D(1366, 0, 1920, 1040);

    @Test
    void placeIsSavedAndRead(@TempDir Path folder) {
        UserFolder settings = new UserFolder(folder);
        WindowPlace place = new WindowPlace(40, 30, 1200, 700, true);
        assertThat(WindowPlace.read(settings)).isEmpty();
        place.write(settings);
        assertThat(WindowPlace.read(settings)).contains(place);
        settings.put("window", "1 2 three 4 true");
        assertThat(WindowPlace.read(settings)).isEmpty();
    }

    @Test
    void placeOnAMissingScreenIsDropped() {
        WindowPlace place = new WindowPlace(1500, 30, 1800, 1000, false);
        assertThat(place.fitted(List.of(LAPTOP, RIGHT_OF_IT))).contains(place);
        assertThat(place.fitted(List.of(LAPTOP))).isEmpty();
        assertThat(new WindowPlace(-1300, 20, 1366, 700, false).fitted(List.of(LAPTOP)))
                .isEmpty();
        assertThat(new WindowPlace(20, -400, 1366, 700, false).fitted(List.of(LAPTOP)))
                .isEmpty();
    }

    @Test
    void windowIsNeverLargerThanItsScreen() {
        assertThat(new WindowPlace(100, 0, 1920, 1040, false).fitted(List.of(LAPTOP)))
                .contains(new WindowPlace(100, 0, 1366, 728, false));
    }
}
