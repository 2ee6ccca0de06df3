package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.service.FileContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EraseCommandTest {
    @TempDir
    Path folder;

    private Consultation plan;

    @BeforeEach
    void consultation() throws Exception {
        plan = new Consultation(folder).filled();
        // What the user keeps of the source is theirs to delete.
        Files.delete(folder.resolve("responses.csv"));
    }

    @Test
    void erasesForGoodAndSaysWhatItCannotReach() {
        List<String> trace = List.of("stabbings");
        assertThat(FileContents.holding(folder, trace)).isNotEmpty();
        Terminal.Result result = plan.run("erase", plan.file(), "--reference", "R3");
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("R3 is erased from ").contains("Exported and copied files are not changed");
        assertThat(FileContents.holding(folder, trace)).isEmpty();
        assertThat(plan.run("check", plan.file()).out()).contains("is sound");
        Path out = folder.resolve("out");
        assertThat(plan.run("summary", plan.file(), "--out", out).code()).isZero();
        assertThat(out.resolve("funnel.csv")).content().contains("received,6").contains("invalid,1");
        assertThat(out.resolve("matrix.csv")).content().doesNotContain("R3,").contains("R2,");
    }

    @Test
    void tellsScripts() {
        assertThat(plan.run("erase", plan.file(), "--reference", "R3", "--json").json())
                .containsEntry("erased", "R3")
                .containsEntry("backups_deleted", List.of())
                .containsEntry("related_submissions", List.of())
                .containsEntry("coder", "AK");
    }

    @Test
    void namesTheCopiesThatRestoringMade() throws IOException {
        String name = plan.file().getFileName().toString().replace(".folkmoot", "");
        Files.copy(plan.file(), folder.resolve(name + " restored 2026-11-30.folkmoot"));
        Files.copy(plan.file(), folder.resolve(name + " recovered 2026-11-30.folkmoot"));
        Files.copy(plan.file(), folder.resolve(name + " of somebody else.folkmoot"));

        Terminal.Result result = plan.run("erase", plan.file(), "--reference", "R3");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(name + " recovered 2026-11-30.folkmoot, " + name + " restored 2026-11-30.folkmoot")
                .doesNotContain("somebody else");
    }

    @Test
    void refusesAReferenceThatIsNotThere() {
        String before = plan.hash();
        Terminal.Result result = plan.run("erase", plan.file(), "--reference", "R99");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("There is no submission R99 in this consultation.");
        assertThat(plan.hash()).isEqualTo(before);
        assertThat(plan.run("erase", plan.file()).code()).isEqualTo(2);
        assertThat(plan.run("erase", folder.resolve("none.folkmoot"), "--reference", "R3")
                        .code())
                .isEqualTo(4);
    }
}
