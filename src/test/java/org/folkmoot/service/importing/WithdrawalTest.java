package org.folkmoot.service.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportRecord;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.FileContents;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.service.report.ExportService;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawalTest {
    private static final List<NamedColumn> COLUMNS = List.of(
            new NamedColumn("Ref", ColumnRole.REFERENCE),
            new NamedColumn("Borough", ColumnRole.ATTRIBUTE),
            new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION));
    private static final List<NamedColumn> CODED = List.of(
            new NamedColumn("Ref", ColumnRole.REFERENCE),
            new NamedColumn("Borough", ColumnRole.ATTRIBUTE),
            new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION),
            new NamedColumn("LIGHT", ColumnRole.THEME));
    private static final String FIRST = """
            Ref,Borough,What should be done?,Note
            A1,Camden,More lights please,x
            A2,Brent,Fewer knives please,y
            A3,Brent,,z
            """;
    private static final String SECOND = """
            Ref,Borough,What should be done?,Note,And where?,Age,LIGHT
            A1,Barnet,More lights and benches please,x2,Everywhere,40,1
            A3,Brent,Now I say something,z2,,41,
            B1,Enfield,Lamps in the park,w,In the park,42,1
            B1,Enfield,Lamps in the park again,w,n/a,43,0
            B2,,,,,,
            """;

    @TempDir
    Path folder;

    private Path file;
    private Session session;

    @BeforeEach
    void consultation() throws IOException {
        file = folder.resolve("plan.folkmoot");
        session = new Sessions(Fixture.CLOCK).create(file, "Test", List.of(ThemeSpec.named("LIGHT", "Lighting")), "AK");
        run("first.csv", FIRST, COLUMNS);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void run(String name, String csv, List<NamedColumn> columns) throws IOException {
        Path source = Files.writeString(folder.resolve(name), csv);
        session.imports()
                .run(
                        new ImportOrder(
                                List.of(source),
                                ReadOptions.DETECT,
                                new Named(columns),
                                KnownReferences.NEW_VERSION,
                                Set.of("n/a"),
                                "Agency"),
                        false,
                        Progress.NONE);
    }

    private void second() throws IOException {
        run(
                "second.csv",
                SECOND,
                List.of(
                        new NamedColumn("Ref", ColumnRole.REFERENCE),
                        new NamedColumn("Borough", ColumnRole.ATTRIBUTE),
                        new NamedColumn("Age", ColumnRole.ATTRIBUTE),
                        new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION),
                        new NamedColumn("LIGHT", ColumnRole.THEME),
                        new NamedColumn("And where?", ColumnRole.OPEN_QUESTION)));
    }

    private ResponseRow row(String reference) {
        return session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL).stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private ImportRecord newest() {
        return session.funnel().imports().get(0);
    }

    @Test
    void theFileIsAsIfTheImportHadNeverBeen() throws IOException {
        session.coding()
                .apply(
                        row("A1").textId(),
                        session.review().codeframe().themes().get(0).id(),
                        List.of(),
                        "");
        session.funnel()
                .setAside(
                        List.of(session.funnel().ofText(row("A2").textId()).id()), SubmissionStatus.INVALID, "a test");
        Map<String, List<String>> before = FileContents.tables(file);
        second();
        assertThat(row("A1").opening()).contains("benches");
        assertThat(newest().updated()).isEqualTo(2);
        assertThat(newest().submissions()).isEqualTo(3);
        session.tagging().refresh(Progress.NONE);
        session.review().opened(row("B1").textId());

        session.funnel().withdraw(newest().id());

        Map<String, List<String>> after = FileContents.tables(file);
        for (String log : List.of("batch", "import", "import_column", "import_problem", "import_warning", "coder")) {
            assertThat(after.remove(log)).as(log).containsAll(before.remove(log));
        }
        // Suggestions are the machine's and made anew at will.
        for (String derived : List.of("proposal", "derived_from")) {
            before.remove(derived);
            after.remove(derived);
        }
        assertThat(after).isEqualTo(before);
        assertThat(session.check().check()).isEmpty();
        assertThat(row("A1").opening()).isEqualTo("More lights please");
        assertThat(row("A1").themeIds()).hasSize(1);
        assertThat(row("A3").status()).isEqualTo(SubmissionStatus.BLANK);
        assertThat(search("lamps")).isEmpty();
        assertThat(search("lights")).hasSize(1);
    }

    private List<ResponseRow> search(String words) {
        return session.review()
                .responses(
                        session.review().questions().get(0).id(),
                        ResponseFilter.ALL.and(new org.folkmoot.model.response.Condition.Found(
                                session.review().search(words).query().orElseThrow())));
    }

    @Test
    void removalIsRecordedAndFileCanBeImportedAgain() throws IOException {
        second();
        long id = newest().id();
        session.funnel().withdraw(id);
        assertThat(newest().withdrawn())
                .hasValueSatisfying(taken -> assertThat(taken.coder()).isEqualTo("AK"));
        assertThat(session.history().undo()).as("it cannot be undone by a key").isEmpty();
        assertThatThrownBy(() -> session.funnel().withdraw(id))
                .isInstanceOf(Refusal.class)
                .hasMessage("IMPORT_REMOVED");
        Path audit = session.exports().table(ExportService.Table.AUDIT, folder.resolve("audit.csv"), Progress.NONE);
        assertThat(Files.readString(audit)).contains("withdraw,").contains("second.csv");
        second();
        assertThat(session.funnel().counts().received()).isEqualTo(6);
        assertThat(session.check().check()).isEmpty();
    }

    @Test
    void refusesOnceResponsesWereWorkedOn() throws IOException {
        second();
        long question = session.review().questions().get(0).id();
        Map<String, List<String>> before;
        session.coding().done(row("B1").textId());
        session.coding().flag(row("B1#2").textId(), Flag.QUERY, true);
        session.coding().memo(row("A1").textId(), "look again");
        session.funnel()
                .setAside(
                        List.of(session.funnel().ofText(row("B2").textId()).id()), SubmissionStatus.INVALID, "a test");
        before = FileContents.tables(file);
        assertThatThrownBy(() -> session.funnel().withdraw(newest().id()))
                .isInstanceOf(Refusal.class)
                .hasMessage("IMPORT_WORKED_ON [second.csv, [WORK_CODED [1], WORK_NOTED [2], WORK_MOVED [1]]]");
        assertThat(FileContents.tables(file)).isEqualTo(before);
        assertThat(question).isPositive();
    }

    @Test
    void earlierImportCannotBeRemovedBeforeLaterRevision() throws IOException {
        second();
        long first = session.funnel().imports().get(1).id();
        assertThatThrownBy(() -> session.funnel().withdraw(first))
                .hasMessage("IMPORT_WORKED_ON [first.csv, [WORK_CODED [1], WORK_MOVED [1], WORK_REPLACED [2]]]");
        session.funnel().withdraw(newest().id());
        session.funnel().withdraw(first);
        assertThat(session.funnel().counts().received()).isZero();
        assertThat(session.review().questions()).isEmpty();
        assertThat(session.summary().attributes()).isEmpty();
        assertThat(session.check().check()).isEmpty();
    }

    @Test
    void importWithLaterDuplicatesIsNotRemoved() throws IOException {
        Path again = Files.writeString(
                folder.resolve("again.csv"),
                "Ref,Borough,What should be done?\nA1,Camden,Lights once more\nA2,Brent,Knives once more\n");
        session.imports()
                .run(
                        new ImportOrder(
                                List.of(again),
                                ReadOptions.DETECT,
                                new Named(COLUMNS),
                                KnownReferences.DUPLICATE,
                                Set.of(),
                                null),
                        false,
                        Progress.NONE);
        assertThat(session.funnel().counts().duplicate()).isEqualTo(2);
        long first = session.funnel().imports().get(1).id();
        assertThatThrownBy(() -> session.funnel().withdraw(first))
                .isInstanceOf(Refusal.class)
                .hasMessage("IMPORT_HAS_DUPLICATES [first.csv, 2]");
        session.funnel()
                .include(List.of(
                        session.funnel().ofText(row("A1#2").textId()).id(),
                        session.funnel().ofText(row("A2#2").textId()).id()));
        session.funnel().withdraw(first);
        assertThat(session.funnel().counts().received()).isEqualTo(2);
        assertThat(session.funnel().counts().duplicate()).isZero();
        assertThat(session.check().check()).isEmpty();
    }

    @Test
    void anOverrideThatWasUndoneIsNotInTheWay() throws IOException {
        second();
        long text = row("B1").textId();
        session.funnel().counts(List.of(text), false);
        assertThatThrownBy(() -> session.funnel().withdraw(newest().id()))
                .hasMessage("IMPORT_WORKED_ON [second.csv, [WORK_OVERRIDDEN [1]]]");
        session.history().undo();
        session.funnel().withdraw(newest().id());
        assertThat(session.funnel().counts().received()).isEqualTo(3);
        assertThat(session.check().check()).isEmpty();
    }

    @Test
    void nothingOfItIsLeftInTheFile() throws IOException {
        StringBuilder csv = new StringBuilder("Ref,Borough,What should be done?,Note\n");
        for (int i = 0; i < 2_000; i++) {
            csv.append("W")
                    .append(i)
                    .append(",Quixborough,Plumbiferous words number ")
                    .append(i)
                    .append(" about lamps and trees,Xylonote ")
                    .append(i)
                    .append('\n');
        }
        run("many.csv", csv.toString(), COLUMNS);
        session.funnel().withdraw(newest().id());
        session.close();
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes.toLowerCase(Locale.ROOT))
                .doesNotContain("quixborough")
                .doesNotContain("plumbiferous")
                .doesNotContain("xylonote");
        session = new Sessions(Fixture.CLOCK).open(file, "AK");
        assertThat(session.check().check()).isEmpty();
    }

    /** The same file, with a column in which somebody has given every row the code. */
    private void codedCopy() throws IOException {
        run(
                "coded.csv",
                FIRST.lines()
                        .map(line -> line + (line.startsWith("Ref") ? ",LIGHT" : ",1"))
                        .collect(Collectors.joining("\n")),
                CODED);
    }

    @Test
    void removingImportRemovesItsCodesAndKeepsEarlierDecisions() throws IOException {
        long theme = session.review().codeframe().themes().get(0).id();
        session.coding().apply(row("A2").textId(), theme, List.of(), "");
        session.coding().remove(row("A2").textId(), theme);
        Map<String, List<String>> before = FileContents.tables(file);
        codedCopy();
        assertThat(row("A1").themeIds()).containsExactly(theme);
        assertThat(row("A1").done()).isTrue();
        assertThat(row("A2").themeIds()).as("somebody said no").isEmpty();

        session.funnel().withdraw(newest().id());

        Map<String, List<String>> after = FileContents.tables(file);
        for (String log : List.of("batch", "import", "import_column", "import_problem", "import_warning", "coder")) {
            assertThat(after.remove(log)).as(log).containsAll(before.remove(log));
        }
        assertThat(after).isEqualTo(before);
        assertThat(session.check().check()).isEmpty();
    }

    @Test
    void importWithChangedCodesIsNotRemoved() throws IOException {
        long theme = session.review().codeframe().themes().get(0).id();
        codedCopy();
        session.coding().remove(row("A1").textId(), theme);
        assertThatThrownBy(() -> session.funnel().withdraw(newest().id()))
                .hasMessage("IMPORT_WORKED_ON [coded.csv, [WORK_CODED [1]]]");
    }

    @Test
    void responseOverriddenTwiceIsListedOnce() {
        long text = row("A1").textId();
        session.funnel().counts(List.of(text), false);
        session.funnel().counts(List.of(text), true);
        assertThatThrownBy(() -> session.funnel().withdraw(newest().id()))
                .hasMessage("IMPORT_WORKED_ON [first.csv, [WORK_OVERRIDDEN [1]]]");
    }
}
