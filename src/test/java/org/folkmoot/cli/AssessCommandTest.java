package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.folkmoot.cli.Terminal.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {
    private static final String HEADER = "Ref,What should be done?,Street lighting,Night buses,Nothing";

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path file;

    @BeforeEach
    void coded() throws IOException {
        terminal = new Terminal(folder);
        file = folder.resolve("plan.folkmoot");
        StringBuilder csv = new StringBuilder(HEADER).append('\n');
        for (int i = 0; i < 24; i++) {
            csv.append("R").append(i).append(',');
            switch (i % 3) {
                case 0 -> csv.append("The lamps in our road are dark,1,0,0");
                case 1 -> csv.append("How do I get home after midnight without a bus,0,x,0");
                default -> csv.append("I am content,0,0,1");
            }
            csv.append('\n');
        }
        csv.append("R24,Lamps and buses please,,,\n").append("R25,,,,\n").append("R26,n/a,,,\n");
        Path source = Files.writeString(folder.resolve("coded.csv"), csv);
        assertThat(terminal.run("new", file, "--codeframe", "none").code()).isZero();
        Result imported = terminal.run(
                "import",
                file,
                source,
                "--id",
                "Ref",
                "--question",
                "What should be done?",
                "--theme",
                "Street lighting",
                "--theme",
                "Night buses",
                "--theme",
                "Nothing");
        assertThat(imported.code()).as(imported.err()).isZero();
    }

    @Test
    void scoresEveryAnswerThatWasNotLearnedFrom() throws IOException {
        Path ids = Files.writeString(folder.resolve("ids.txt"), "\uFEFFR0\r\nR1\nR2\n\nR3\nR4\nR5\n");
        Path out = folder.resolve("scores.csv");
        Result result = terminal.run("assess", file, "--train-ids", ids, "--scores", out, "--json");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.json())
                .containsEntry("learned", 6L)
                .containsEntry("scored", 20L)
                .containsEntry("without_vectors", null);
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(21).first().isEqualTo("\uFEFFreference,question,T1,T2,T3");
        assertThat(lines.get(1)).startsWith("R6,Q1,");
        for (String line : lines.subList(1, 19)) {
            String[] cells = line.split(",", -1);
            int kind = Integer.parseInt(cells[0].substring(1)) % 3;
            for (int theme = 0; theme < 3; theme++) {
                double score = Double.parseDouble(cells[2 + theme]);
                assertThat(score).isBetween(0.0, 1.0);
                assertThat(score > 0.5).as(line).isEqualTo(theme == kind);
            }
        }
        assertThat(lines.get(20)).as("excluded ones too").startsWith("R26,Q1,");
        byte[] first = Files.readAllBytes(out);
        assertThat(terminal.run("assess", file, "--train-ids", ids, "--scores", out)
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(out)).isEqualTo(first);
        assertThat(terminal.run("check", file).code()).isZero();
    }

    @Test
    void drawsLearningCurves() {
        Result result =
                terminal.run("assess", file, "--question", "Q1", "--train", "12,6,500", "--seeds", "2", "--json");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.json())
                .containsEntry("answers", 24L)
                .containsEntry("themes", 3L)
                .containsEntry("seeds", 2L);
        List<?> curve = (List<?>) result.json().get("curve");
        assertThat(curve).hasSize(2);
        assertThat(String.valueOf(((Map<?, ?>) curve.get(1)).get("map"))).startsWith("1");
        Result again = terminal.run("assess", file, "--train", "6", "--seeds", "1");
        assertThat(again.out()).contains("24 responses done, 3 themes", "baseline MAP");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Path ids = Files.writeString(folder.resolve("ids.txt"), "R0\nNOBODY\n");
        Path out = folder.resolve("scores.csv");
        assertRefused(ExitCode.INPUT, "NOBODY", "assess", file, "--train-ids", ids, "--scores", out);
        assertThat(out).doesNotExist();
        assertRefused(
                ExitCode.INPUT, "none.txt", "assess", file, "--train-ids", folder.resolve("none.txt"), "--scores", out);
        assertRefused(ExitCode.USAGE, "--scores", "assess", file, "--train-ids", ids);
        assertRefused(
                ExitCode.USAGE,
                "one or the other",
                "assess",
                file,
                "--train-ids",
                ids,
                "--scores",
                out,
                "--seeds",
                "3");
        assertRefused(ExitCode.USAGE, "Q9", "assess", file, "--question", "Q9");
        assertRefused(ExitCode.USAGE, "--train", "assess", file, "--train", "0");
        assertRefused(ExitCode.USAGE, "--seeds", "assess", file, "--seeds", "0");
        assertRefused(ExitCode.INPUT, "Only 24 responses are done", "assess", file, "--train", "24");
    }

    private void assertRefused(int code, String saying, Object... words) {
        Result result = terminal.run(words);
        assertThat(result.code()).as(result.err()).isEqualTo(code);
        assertThat(result.err()).contains(saying);
    }
}
