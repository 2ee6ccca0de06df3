package org.folkmoot.service.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.WarningCode;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References, respondents and headings that are not what they seem. */
class DoubtfulRowsTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void consultation() {
        session = new Sessions(Fixture.CLOCK).create(folder.resolve("plan.folkmoot"), "Test", List.of(), "AK");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void wordsForNoReferenceAreNone() throws IOException {
        ImportReport report =
                run("Ref,What?\nA1,Trees\nn/a,Roads\nN/A,Bins\nAnonymous,Parks\n0,Buses\n0,Light\n-,Shade\nA1,Again\n");

        assertThat(report.funnel().analysed()).isEqualTo(7);
        assertThat(report.duplicates())
                .singleElement()
                .extracting(ImportReport.Duplicate::reference)
                .isEqualTo("A1#2");
        assertThat(report.warnings())
                .containsExactly(ImportWarning.of(WarningCode.NO_REFERENCE, 4L).inColumn("Ref"));
    }

    @Test
    void wordsForNoRespondentAreNobody() throws IOException {
        ImportReport report = run(
                "Ref,Email,What?\n1,anonymous,Trees\n2,anonymous,Roads\n3,a@example.org,Bins\n4,A@example.org,Parks\n",
                new NamedColumn("Email", ColumnRole.RESPONDENT));

        assertThat(report.funnel().analysed()).isEqualTo(3);
        assertThat(report.funnel().duplicate()).isEqualTo(1);
        assertThat(report.warnings())
                .containsExactly(ImportWarning.of(WarningCode.NO_RESPONDENT, 2L).inColumn("Email"));
    }

    @Test
    void damagedReferencesAreWarnedOfWithTheirTextsAsWitness() throws IOException {
        run("Ref,What?\n00012,Trees\n00013,Roads\nR14,Bins\n");

        ImportReport report = run("Ref,What?\n12,Trees\n13,Roads and paths\nr14,Bins\n15,New\n");

        assertThat(report.funnel().analysed()).isEqualTo(4);
        assertThat(report.warnings())
                .containsExactly(ImportWarning.of(WarningCode.REFERENCE_LIKE_KNOWN, 3L, 2L, "12", "00012")
                        .atLine(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What  would you change?",
                "What would\u00A0you change?",
                "what would you change?:",
                "WHAT WOULD YOU CHANGE? "
            })
    void headingsThatDifferOnlyInSpacesOrCaseAreOneQuestion(String heading) throws IOException {
        run("Ref,What would you change?\n1,Trees\n");

        ImportReport report = run("Ref," + heading + "\n2,Roads\n");

        assertThat(session.review().questions()).hasSize(1);
        assertThat(report.warnings())
                .containsExactly(ImportWarning.of(WarningCode.HEADING_LIKE_KNOWN, "What would you change?")
                        .inColumn(heading.strip()));
    }

    @Test
    void alikeHeadingsOfOneTableAreTwoQuestions() throws IOException {
        run("Ref,What would you change?\n1,Trees\n");

        run("Ref,What would you change?,what would you change\n2,Roads,Bins\n");

        assertThat(session.review().questions()).hasSize(2);
    }

    private int files;

    private ImportReport run(String table, NamedColumn... more) throws IOException {
        List<NamedColumn> columns = new ArrayList<>(List.of(new NamedColumn("Ref", ColumnRole.REFERENCE)));
        String[] headings = table.substring(0, table.indexOf('\n')).split(",", -1);
        for (String heading : headings) {
            if (heading.toLowerCase(Locale.ROOT).startsWith("what")) {
                columns.add(new NamedColumn(heading.strip(), ColumnRole.OPEN_QUESTION));
            }
        }
        columns.addAll(List.of(more));
        Path file = Files.writeString(folder.resolve("table" + files++ + ".csv"), table);
        return session.imports()
                .run(
                        new ImportOrder(
                                List.of(file),
                                ReadOptions.DETECT,
                                new ColumnChoice.Named(columns),
                                KnownReferences.NEW_VERSION,
                                Set.of(),
                                null,
                                true),
                        false,
                        Progress.NONE)
                .get(0);
    }

    @Test
    void severalAnswersInOneCellAreSeveralValues() throws IOException {
        StringBuilder table = new StringBuilder("Ref,What travel?,What?\n");
        String[] cells = {"Bus;Car;", "Car;Bus;", "Bus;", "Walk;", "Car;Walk;", "Walk;", "", "Bus;Car;Walk;"};
        for (int i = 0; i < cells.length; i++) {
            table.append("A")
                    .append(i)
                    .append(',')
                    .append(cells[i])
                    .append(",Text ")
                    .append(i)
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("several.csv"), table);
        ColumnChoice columns = new ColumnChoice.Named(List.of(
                new NamedColumn("Ref", ColumnRole.REFERENCE),
                new NamedColumn("What?", ColumnRole.OPEN_QUESTION),
                new NamedColumn("What travel?", ColumnRole.CLOSED_QUESTION)));
        ImportReport report = session.imports().run(file, ReadOptions.DETECT, columns, false, Progress.NONE);

        assertThat(report.warnings())
                .containsExactly(
                        ImportWarning.of(WarningCode.SEVERAL_ANSWERS, ";", 3).inColumn("What travel?"));
        assertThat(session.listing().attributes()).singleElement().satisfies(attribute -> assertThat(attribute.values())
                .containsExactlyInAnyOrder("Bus", "Car", "Walk"));

        Files.writeString(
                file, table.toString().replace("A0,Bus;Car;", "A0,Car;Bus;").replace("A2,Bus;", "A2,Bus;Walk;"));
        ImportReport again = session.imports()
                .run(
                        new ImportOrder(
                                List.of(file),
                                ReadOptions.DETECT,
                                columns,
                                KnownReferences.NEW_VERSION,
                                Set.of(),
                                null,
                                true),
                        false,
                        Progress.NONE)
                .get(0);
        assertThat(again.known().changed()).as("another order is no change").isEqualTo(1);
        assertThat(again.known().updated()).isEqualTo(1);
    }
}
