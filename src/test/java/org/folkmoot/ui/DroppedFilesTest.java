package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DroppedFilesTest {
    @Test
    void oneConsultationIsOpenedOtherFilesAreImported() {
        assertThat(of("plan.folkmoot")).isEqualTo(DroppedFiles.CONSULTATION);
        assertThat(of("PLAN.FOLKMOOT")).isEqualTo(DroppedFiles.CONSULTATION);
        assertThat(of("a.csv", "b.xlsx")).isEqualTo(DroppedFiles.RESPONSES);
        assertThat(of("letters")).isEqualTo(DroppedFiles.RESPONSES);
        assertThat(of("plan.folkmoot", "a.csv")).isEqualTo(DroppedFiles.MIXED);
        assertThat(of("plan.folkmoot", "other.folkmoot")).isEqualTo(DroppedFiles.MIXED);
    }

    private static DroppedFiles of(String... names) {
        List<Path> files = Stream.of(names).map(Path::of).toList();
        return DroppedFiles.of(files);
    }
}
