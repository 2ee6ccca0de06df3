package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.folkmoot.cli.Terminal.Result;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is given, the answer is one plain sentence and the right exit code, and the file stays as it was. */
class BadInputTest {
    private static final String ROW = Consultation.ROWS.get(0) + "\n";

    @TempDir
    Path folder;

    private Consultation plan;

    @BeforeEach
    void consultation() {
        plan = new Consultation(folder).filled();
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                source("a missing file", ExitCode.INPUT, "gone.csv", plan -> Path.of("gone.csv")),
                source("a folder", ExitCode.INPUT, "folder", plan -> plan.file().resolveSibling("")),
                source("an empty file", ExitCode.INPUT, "empty.csv", plan -> plan.write("empty.csv", "")),
                source("no header", ExitCode.INPUT, "blank.csv", plan -> plan.write("blank.csv", "\n\n\n")),
                source(
                        "a heading that two columns have",
                        ExitCode.USAGE,
                        "Borough (column 2); Borough (column 3)",
                        plan -> plan.write(
                                "twice.csv", "Ref,Borough,Borough,What more could be done?,Agree?\n1,a,b,c,d\n")),
                source(
                        "an unknown column",
                        ExitCode.USAGE,
                        "Borough",
                        plan -> plan.write("other.csv", "Ref,What more could be done?,Agree?\n1,Lamps,yes\n")),
                source(
                        "NUL bytes",
                        ExitCode.INPUT,
                        "nul.csv",
                        plan -> plan.write("nul.csv", Consultation.HEADER + "\nR1,Camden,More\0light,yes\n")),
                source(
                        "a wrong encoding",
                        ExitCode.INPUT,
                        "latin.csv",
                        plan -> plan.write(
                                "latin.csv",
                                (Consultation.HEADER + "\nR1,Camden,The caf\u00e9 is closed,yes\n")
                                        .getBytes(Charset.forName("windows-1252"))),
                        "--encoding",
                        "UTF-8"),
                source(
                        "an unknown encoding",
                        ExitCode.USAGE,
                        "klingon",
                        plan -> plan.write("k.csv", Consultation.HEADER + "\n" + ROW),
                        "--encoding",
                        "klingon"),
                source("no workbook at all", ExitCode.USAGE, "book.xlsx", plan -> plan.write("book.xlsx", "PK")),
                source(
                        "a second sheet",
                        ExitCode.USAGE,
                        "--sheet",
                        plan -> plan.write("k.csv", Consultation.HEADER + "\n" + ROW),
                        "--sheet",
                        "Two"),
                source("the same file again", ExitCode.INPUT, "responses.csv", plan -> plan.file()
                        .resolveSibling("responses.csv")));
    }

    private static Arguments source(
            String what, int code, String names, Function<Consultation, Path> source, Object... options) {
        return Arguments.of(what, code, names, source, options);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void refusesToImport(String what, int code, String names, Function<Consultation, Path> source, Object[] options) {
        Path path = source.apply(plan);
        String before = plan.hash();
        Result result = plan.importing(path, options);
        refused(result, code, names.equals("folder") ? String.valueOf(path.getFileName()) : names);
        assertThat(plan.hash()).isEqualTo(before);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void listsARaggedRowAsAProblem() {
        Path source = plan.write("ragged.csv", Consultation.HEADER + "\nR20,Camden,Lamps,yes\nR21,Camden\n");
        Result result = plan.importing(source);
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("2 rows = 1 submissions + 1 problems").contains("Line 3: ");
    }

    @Test
    void takesACellOfFiveMegabytes() {
        String cell = "lighting ".repeat(600_000);
        Result result = plan.importing(plan.write("long.csv", Consultation.HEADER + "\nR20,Camden," + cell + ",yes\n"));
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("1 rows = ");
        assertThat(plan.run("check", plan.file()).code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void refusesAFileThatIsNotOurs(Object[] command) throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.folkmoot"), "Minutes of the meeting\n".repeat(200));
        refused(plan.run(with(command, notes)), ExitCode.FILE, "notes.folkmoot is not a Folkmoot file");
        refused(plan.run(with(command, folder.resolve("gone.folkmoot"))), ExitCode.FILE, "gone.folkmoot");
        assertThat(plan.run(with(command, folder)).code()).isEqualTo(ExitCode.FILE);
        assertThat(notes).hasContent("Minutes of the meeting\n".repeat(200).strip() + "\n");
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of((Object) new Object[] {"tag", "FILE"}),
                Arguments.of((Object) new Object[] {"accept", "FILE", "--theme", "KNIFE"}),
                Arguments.of((Object) new Object[] {"summary", "FILE", "--out", "never.csv"}),
                Arguments.of((Object) new Object[] {"export", "FILE", "--what", "audit", "--out", "never.csv"}),
                Arguments.of((Object) new Object[] {"check", "FILE"}),
                Arguments.of((Object) new Object[] {"import", "FILE", "never.csv"}));
    }

    @Test
    void refusesASecondWriterButLetsReadersIn() {
        try (Session other = new Sessions(Clock.systemUTC()).open(plan.file(), "BM")) {
            String before = plan.hash();
            refused(plan.run("tag", plan.file()), ExitCode.FILE, "plan.folkmoot is open in another Folkmoot");
            refused(plan.run("accept", plan.file(), "--theme", "KNIFE", "--json"), ExitCode.FILE, "is open in another");
            assertThat(plan.run("summary", plan.file(), "--out", folder.resolve("s.csv"))
                            .code())
                    .isZero();
            assertThat(plan.run("check", plan.file()).out()).contains("is sound");
            assertThat(plan.hash()).isEqualTo(before);
            assertThat(other.coder()).isEqualTo("BM");
        }
    }

    @Test
    void refusesAReadOnlyFolder() {
        // Tests may run as root, who may write anywhere but here.
        Path readOnly = Path.of("/proc");
        assumeTrue(Files.isDirectory(readOnly));
        refused(plan.run("new", readOnly.resolve("p.folkmoot")), ExitCode.FILE, "p.folkmoot");
        refused(plan.run("sample", readOnly.resolve("D")), ExitCode.INPUT, "/proc/D");
        refused(plan.run("summary", plan.file(), "--out", readOnly.resolve("s.csv")), ExitCode.INPUT, "s.csv");
        refused(
                plan.run("export", plan.file(), "--what", "audit", "--out", readOnly.resolve("D/a.csv")),
                ExitCode.INPUT,
                "/proc/D");
    }

    @Test
    void refusesARuleThatDoesNotParse() throws IOException {
        Path codeframe = plan.write("broken.csv", """
                code,parent,name,definition,include,exclude,example,rules,colour,stances,retired
                KNIFE,,Knife crime,,,,,knife AND (stab*,,,
                """);
        Path file = folder.resolve("broken.folkmoot");
        refused(
                plan.run("new", file, "--codeframe", codeframe),
                ExitCode.INPUT,
                "The rules of theme KNIFE cannot be read");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesARuleThatWouldTakeMinutes() throws IOException {
        Path codeframe = plan.write(
                "slow.csv",
                "code,name,rules\nSLOW,Slow,\"" + "a* AND ".repeat(3_000) + "a*\"\nFINE,Fine,\""
                        + "knife; ".repeat(3_000) + "\"\n");
        refused(
                plan.run("new", folder.resolve("slow.folkmoot"), "--codeframe", codeframe),
                ExitCode.INPUT,
                "theme SLOW");
    }

    @Test
    void refusesACodeframeOfTooManyLevels() throws IOException {
        StringBuilder themes = new StringBuilder("code,parent,name\nT0,,Top\n");
        for (int i = 1; i < 2_000; i++) {
            themes.append("T").append(i).append(",T").append(i - 1).append(",Theme\n");
        }
        refused(
                plan.run(
                        "new",
                        folder.resolve("deep.folkmoot"),
                        "--codeframe",
                        plan.write("deep.csv", themes.toString())),
                ExitCode.INPUT,
                "nested too deeply");
    }

    @Test
    void refusesANameThatIsTooLong() {
        refused(plan.run("new", folder.resolve("a".repeat(237) + ".folkmoot")), ExitCode.INPUT, "too long");
        assertThat(plan.run("new", folder.resolve("a".repeat(225) + ".folkmoot"), "--codeframe", "none")
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void refusesWhatIsNotThere() {
        String before = plan.hash();
        refused(plan.run("accept", plan.file(), "--theme", "NOPE"), ExitCode.USAGE, "NOPE");
        refused(plan.run("accept", plan.file(), "--theme", "KNIFE", "--question", "Q9"), ExitCode.USAGE, "Q9");
        refused(plan.run("accept", plan.file(), "--theme", "KNIFE", "--min-score", "7"), ExitCode.USAGE, "7");
        refused(plan.run("summary", plan.file(), "--out", "s.csv", "--by", "Height"), ExitCode.USAGE, "Height");
        refused(plan.run("export", plan.file(), "--what", "poem", "--out", "p.csv"), ExitCode.USAGE, "poem");
        refused(plan.run("new", folder.resolve("x.folkmoot"), "--codeframe", "gone.csv"), ExitCode.INPUT, "gone.csv");
        refused(plan.run("new", folder.resolve("x.folkmoot"), "--codeframe", "a.qdc"), ExitCode.USAGE, "later");
        refused(plan.run("new", plan.file()), ExitCode.INPUT, "plan.folkmoot already exists");
        refused(plan.run("new", folder.resolve("no/such/p.folkmoot")), ExitCode.INPUT, "p.folkmoot");
        refused(plan.run("tag", ""), ExitCode.USAGE, "empty");
        refused(plan.run("new", folder.resolve("x.folkmoot"), "--coder", " "), ExitCode.USAGE, "coder");
        assertThat(plan.hash()).isEqualTo(before);
        assertThat(folder.resolve("x.folkmoot")).doesNotExist();
    }

    @Test
    void explainsWhatWasMistyped() {
        refused(plan.run("improt", plan.file(), "r.csv"), ExitCode.USAGE, "Did you mean \"import\"?");
        refused(plan.run("frobnicate"), ExitCode.USAGE, "There is no command \"frobnicate\".");
        refused(plan.run("accept", plan.file(), "--thme", "KNIFE"), ExitCode.USAGE, "Did you mean \"--theme\"?");
        refused(plan.run("tag", plan.file(), "--everything"), ExitCode.USAGE, "There is no option \"--everything\"");
        refused(plan.run("tag", plan.file(), "again"), ExitCode.USAGE, "\"again\" is one argument too many");
        refused(plan.run("tag"), ExitCode.USAGE, "FILE");
        refused(plan.run("import", plan.file()), ExitCode.USAGE, "SOURCE");
        refused(plan.run("import", plan.file(), "r.csv", "--question"), ExitCode.USAGE, "--question");
        refused(plan.run("accept", plan.file(), "--theme", "A", "--min-score", "x"), ExitCode.USAGE, "--min-score");
        refused(plan.run("accept", plan.file(), "--theme", "A", "--theme", "B"), ExitCode.USAGE, "given twice");
    }

    @Test
    void tellsADefectWithoutAStackTrace() {
        Window broken = new Window() {
            @Override
            public void open(java.util.Optional<Path> file) {
                throw new IllegalStateException("a defect");
            }

            @Override
            public void openSample() {
                throw new IllegalStateException("a defect");
            }
        };
        Result result = new Terminal(folder, broken).run("--json");
        refused(result, ExitCode.DEFECT, folder.resolve("logs").toString());
    }

    /** One sentence or two, a line of it; nothing on standard output but the object of {@code --json}. */
    private static void refused(Result result, int code, String names) {
        assertThat(result.code()).as(result.err()).isEqualTo(code);
        assertThat(result.err().lines()).as(result.err()).hasSize(1);
        assertThat(result.err()).contains(names).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(result.err().strip()).endsWith(".");
        if (!result.out().isEmpty()) {
            assertThat(result.json()).containsOnlyKeys("error");
        }
    }

    private static Object[] with(Object[] command, Path file) {
        return Stream.of(command).map(word -> word.equals("FILE") ? file : word).toArray();
    }

    private String leftovers() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith("-wal") || name.endsWith(".lock") || name.endsWith(".new"))
                    .reduce("", String::concat);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void jsonIsOneObjectInUtf8() {
        Result result = plan.importing(
                plan.write(
                        "u.csv",
                        (Consultation.HEADER + "\nR30,\u0141\u00f3d\u017a,Lamps,yes\n")
                                .getBytes(StandardCharsets.UTF_16)),
                "--json");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.json()).containsOnlyKeys("file", "dry_run", "sources");
    }
}
