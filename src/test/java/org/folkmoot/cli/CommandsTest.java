package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.cli.Terminal.Result;
import org.folkmoot.service.SampleService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command does its work on real files and says what it did. */
class CommandsTest {
    @TempDir
    Path folder;

    @Test
    void newMakesAConsultationWithTheBundledCodeframe() {
        Path file = folder.resolve("plan.folkmoot");
        Result result = new Terminal(folder).run("new", file, "--title", "The plan");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("plan.folkmoot: \"The plan\" with ").contains(" themes.");
        assertThat(new Terminal(folder).run("check", file).out()).contains("is sound");
    }

    @Test
    void newStartsEmptyIfAsked() {
        Result result = new Terminal(folder).run("new", folder.resolve("p.folkmoot"), "--codeframe", "none", "--json");
        assertThat(result.json()).containsEntry("themes", 0L).containsEntry("title", "p");
    }

    @Test
    void importTellsNumbersThatAddUp() {
        Consultation plan = new Consultation(folder).made();
        Path source = plan.write(
                "r.csv",
                Consultation.HEADER + "\n" + String.join("\n", Consultation.ROWS) + "\nR7,Brent\nR8,a,b,c,d\n");
        Result dry = plan.importing(source, "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.out()).contains("dry run, nothing kept: 8 rows = 6 submissions + 2 problems.");
        Result result = plan.importing(source);
        assertThat(result.out().lines())
                .contains(
                        "r.csv: 8 rows = 6 submissions + 2 problems.",
                        "Q1: 4 responses, 1 blank, 1 non-answers. What more could be done?",
                        "Received 6: blank 1, duplicate 0, invalid 0, out of scope 0; analysed 5.")
                .anyMatch(line -> line.startsWith("Line 8: "))
                .anyMatch(line -> line.startsWith("Line 9: "));
        assertThat(plan.run("check", plan.file()).code()).isZero();
    }

    @Test
    void importListsTwentyProblemsAndAllOfThemAsJson() {
        Consultation plan = new Consultation(folder).made();
        Path source = plan.write(
                "r.csv", Consultation.HEADER + "\n" + Consultation.ROWS.get(0) + "\n" + "short,row\n".repeat(27));
        assertThat(plan.importing(source, "--dry-run").out().lines())
                .filteredOn(line -> line.startsWith("Line "))
                .hasSize(20);
        Result json = plan.importing(source, "--json");
        assertThat(json.out()).doesNotContain("more problems");
        Map<?, ?> first = (Map<?, ?>) ((List<?>) value(json, "sources")).get(0);
        assertThat((List<?>) first.get("problems")).hasSize(27);
        assertThat(first.get("rows")).isEqualTo(28L);
        assertThat(first.get("submissions")).isEqualTo(1L);
        assertThat(first.get("encoding")).isEqualTo("UTF-8");
    }

    @Test
    void importTakesSeveralSourcesOrNone() {
        Consultation plan = new Consultation(folder).made();
        Path good = plan.write("good.csv", Consultation.HEADER + "\n" + Consultation.ROWS.get(0) + "\n");
        Path bad = plan.write("bad.csv", "Other\nx\n");
        assertThat(plan.run("import", plan.file(), good, bad, "--question", "What more could be done?")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(received(plan)).isZero();
        Path more = plan.write("more.csv", Consultation.HEADER + "\n" + Consultation.ROWS.get(1) + "\n");
        assertThat(plan.run("import", plan.file(), good, more, "--question", "What more could be done?")
                        .code())
                .isZero();
        assertThat(received(plan)).isEqualTo(2);
    }

    @Test
    void importTakesExistingCodesForTheQuestionNamedBeforeThem() {
        Consultation plan = new Consultation(folder).made();
        Path source = plan.write("r.csv", "First?,Second?,KNIFE,LIGHT\nAbout knives,About lamps,1,\nNothing,More,,x\n");
        Result result = plan.run(
                "import",
                plan.file(),
                source,
                "--question",
                "Second?",
                "--theme",
                "LIGHT",
                "--question",
                "First?",
                "--theme",
                "KNIFE");
        assertThat(result.err()).isEmpty();
        plan.run("export", plan.file(), "--what", "codings", "--out", folder.resolve("c.csv"));
        assertThat(read(folder.resolve("c.csv")).lines().skip(1).map(line -> line.substring(0, 16)))
                .containsExactly("R-00001,Q1,KNIFE", "R-00002,Q2,LIGHT");
    }

    @Test
    void tagsAcceptsAndSummarises() {
        Consultation plan = new Consultation(folder).filled();
        assertThat(plan.run("tag", plan.file()).out())
                .contains("Rules of 3 themes: 5 suggestions, 5 of them new, 5 open.");
        assertThat(plan.run("tag", plan.file(), "--rules-only").out()).contains("0 of them new");
        assertThat(plan.run("accept", plan.file(), "--theme", "KNIFE", "--coder", "BM")
                        .out())
                .contains("Accepted 3 suggestions of KNIFE as BM.");
        Result summary = plan.run("summary", plan.file(), "--out", folder.resolve("out"), "--by", "Borough");
        assertThat(summary.code()).isZero();
        assertThat(summary.out().lines())
                .contains("Q1 What more could be done?")
                .anyMatch(line -> line.matches("  Theme +Respondents +% +Suggested"))
                .anyMatch(line -> line.matches("  SAFE Safety \\(theme group\\) +3 +75\\.0 +1"))
                .anyMatch(line -> line.matches("  KNIFE Knife crime +3 +75\\.0 +0"))
                .anyMatch(line -> line.matches("  LIGHT Street lighting +0 +0\\.0 +1"))
                .anyMatch(line -> line.startsWith("Written: ") && line.endsWith("summary.csv"))
                .anyMatch(line -> line.startsWith("Also written: ") && line.contains("breakdown.csv"));
        assertThat(folder.resolve("out"))
                .isDirectoryContaining("glob:**summary.csv")
                .isDirectoryContaining("glob:**audit.csv");
    }

    @Test
    void acceptsANetWithAllBelowIt() {
        Consultation plan = new Consultation(folder).filled();
        plan.run("tag", plan.file());
        assertThat(plan.run("accept", plan.file(), "--theme", "SAFE", "--question", "Q1", "--json")
                        .json())
                .containsEntry("accepted", 4L)
                .containsEntry("coder", "AK");
        assertThat(plan.run("accept", plan.file(), "--theme", "SAFE").out()).contains("nothing was changed");
    }

    @Test
    void summaryWritesOneFileForACsvPath() {
        Consultation plan = new Consultation(folder).filled();
        Path csv = folder.resolve("themes/summary.csv");
        Result result = plan.run("summary", plan.file(), "--out", csv, "--json");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.json()).containsEntry("files", List.of(csv.toString()));
        assertThat(csv).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "codings", "codeframe", "audit", "coverage"})
    void exportsEachTable(String table) {
        Consultation plan = new Consultation(folder).filled();
        Path csv = folder.resolve(table + ".csv");
        Result result = plan.run("export", plan.file(), "--what", table, "--out", csv);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).isEqualTo("Written: " + csv + System.lineSeparator());
        assertThat(read(csv).lines()).hasSizeGreaterThan(table.equals("codings") ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "report", "qdpx", "qdc"})
    void saysPlainlyWhatComesLater(String what) {
        Consultation plan = new Consultation(folder).made();
        Result result = plan.run("export", plan.file(), "--what", what, "--out", folder.resolve("x"));
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("\"" + what + "\" comes in a later version");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void samplesAndExploresWithoutADisplay() {
        Terminal terminal = new Terminal(folder);
        Path sample = folder.resolve("D");
        Result unpacked = terminal.run("sample", sample, "--json");
        assertThat(unpacked.code()).as(unpacked.err()).isZero();
        assertThat(terminal.run("sample", sample).code()).isEqualTo(ExitCode.INPUT);
        Result result = terminal.run("explore", sample);
        assertThat(result.code()).isZero();
        assertThat(result.err().lines())
                .first()
                .isEqualTo("This machine has no display, so the sample is worked on here in the terminal.");
        assertThat(result.out()).contains("Suggested").contains("summary.csv");
        assertThat(sample.resolve("summary/summary.csv")).isRegularFile();
        assertThat(terminal.run("explore", sample).code()).isZero();
        assertThat(terminal.run("check", sample.resolve(SampleService.FILE)).code())
                .isZero();
    }

    @Test
    void opensTheWindowOnAFileOrTheStartScreen() {
        Path file = new Consultation(folder).made().file();
        List<Optional<Path>> opened = new java.util.ArrayList<>();
        Window window = new Window() {
            @Override
            public void open(Optional<Path> path) {
                opened.add(path);
            }

            @Override
            public void openSample() {
                throw new AssertionError("nobody asked for the sample");
            }
        };
        Terminal terminal = new Terminal(folder, window);
        assertThat(terminal.run().code()).isZero();
        assertThat(terminal.run(file).code()).isZero();
        assertThat(terminal.run(folder.resolve("gone.folkmoot")).code()).isEqualTo(ExitCode.FILE);
        assertThat(opened).containsExactly(Optional.empty(), Optional.of(file));
    }

    @Test
    void saysThatThereIsNoDisplay() {
        Result result = new Terminal(folder).run();
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).startsWith("This machine has no display, so the window cannot open.");
    }

    private static long received(Consultation plan) {
        Result summary = plan.run("summary", plan.file(), "--out", plan.file().resolveSibling("s.csv"), "--json");
        Object received = ((Map<?, ?>) value(summary, "funnel")).get("received");
        return Long.parseLong(String.valueOf(received));
    }

    private static Object value(Result result, String key) {
        @Nullable Object value = result.json().get(key);
        assertThat(value).as(key).isNotNull();
        return java.util.Objects.requireNonNull(value);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
