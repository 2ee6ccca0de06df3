package org.folkmoot.ui.newfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.newfile.NewFileViewModel.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewFileViewModelTest {
    private static final Path PCP = Path.of("assets/codeframes/pcp-2022.csv");

    @TempDir
    Path folder;

    private final Codeframes codeframes = new Codeframes();
    private final List<String> events = new ArrayList<>();
    private List<ThemeSpec> themes = List.of();
    private final NewFileViewModel model = new NewFileViewModel(
            (file, title, from) -> {
                events.add("create " + file.getFileName() + " as " + title);
                themes = from;
                return () -> events.add("show");
            },
            codeframes,
            Background.sameThread());

    @ParameterizedTest
    @CsvSource({
        "Parking review, Parking review",
        "'  Police & Crime Plan: 2022/2025?  ', Police & Crime Plan  2022 2025",
        "'a\\b|c<d>e\"f*g', a b c d e f g",
        "'???', consultation",
        "'', consultation"
    })
    void fileNameLeavesOutWhatSystemsForbid(String title, String fileName) {
        model.titleProperty().set(title);
        assertThat(model.fileName().replaceAll(" +", " ")).isEqualTo(fileName.replaceAll(" +", " "));
        assertThat(model.fileName()).doesNotContainPattern("[\\\\/:*?\"<>|]");
    }

    @Test
    void aTitleIsRequired() {
        assertThat(model.complete()).isFalse();
        model.titleProperty().set("  ");
        assertThat(model.complete()).isFalse();
        model.titleProperty().set("Plan");
        assertThat(model.complete()).isTrue();
    }

    @Test
    void anOwnCodeframeNeedsAFile() {
        model.titleProperty().set("Plan");
        model.sourceProperty().set(Source.OWN);
        assertThat(model.complete()).isFalse();
        model.ownFileProperty().set(Optional.of(PCP));
        assertThat(model.complete()).isTrue();
    }

    @Test
    void theDialogClosesBeforeTheConsultationIsShown() {
        model.titleProperty().set("  Plan ");
        model.create(folder.resolve("plan.folkmoot"), () -> events.add("close"));
        assertThat(events).containsExactly("create plan.folkmoot as Plan", "close", "show");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void themesComeFromTheChosenSource() {
        model.create(folder.resolve("a.folkmoot"), () -> {});
        assertThat(themes).isEqualTo(codeframes.bundled()).isNotEmpty();
        model.sourceProperty().set(Source.NONE);
        model.create(folder.resolve("b.folkmoot"), () -> {});
        assertThat(themes).isEmpty();
        model.sourceProperty().set(Source.OWN);
        model.ownFileProperty().set(Optional.of(PCP));
        model.create(folder.resolve("c.folkmoot"), () -> {});
        assertThat(themes).hasSameSizeAs(codeframes.bundled());
    }

    @Test
    void aRefusedCodeframeIsAProblemAndCreatesNothing() {
        model.sourceProperty().set(Source.OWN);
        model.ownFileProperty().set(Optional.of(folder.resolve("missing.csv")));
        model.create(folder.resolve("plan.folkmoot"), () -> events.add("close"));
        assertThat(events).isEmpty();
        assertThat(model.problemProperty().get()).contains("missing.csv").endsWith(".");
    }
}
