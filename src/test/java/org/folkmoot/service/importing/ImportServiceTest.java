package org.folkmoot.service.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseDetail.AttributeValue;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportServiceTest {
    private static final List<NamedColumn> COLUMNS = List.of(
            new NamedColumn("Ref", ColumnRole.REFERENCE),
            new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION),
            new NamedColumn("And where?", ColumnRole.OPEN_QUESTION),
            new NamedColumn("Agree?", ColumnRole.CLOSED_QUESTION),
            new NamedColumn("Borough", ColumnRole.ATTRIBUTE));
    private static final String HEADER = "Ref,Borough,Agree?,What should be done?,And where?,Channel\r\n";

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void consultation() {
        session = new Sessions(Fixture.CLOCK)
                .create(
                        folder.resolve("plan.folkmoot"),
                        "Test",
                        List.of(ThemeSpec.named("LIGHT", "Lighting"), ThemeSpec.named("KNIFE", "Knives")),
                        "AK");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private ImportReport run(String csv, List<NamedColumn> columns) throws IOException {
        Path source = Files.writeString(folder.resolve("answers.csv"), csv);
        return session.imports().run(source, ReadOptions.DETECT, new Named(columns), false, Progress.NONE);
    }

    private List<ResponseRow> rows(int question) {
        return session.review()
                .responses(session.review().questions().get(question).id(), ResponseFilter.ALL);
    }

    @Test
    void everyRowBecomesASubmissionOrAProblem() throws IOException {
        String letter = "More lights,\r\nplease.\r\n \u201CNow\u201D \uD83D\uDE00 ";
        ImportReport report = run(
                HEADER + "A1,Camden,Agree,\"" + letter + "\",Everywhere,web\r\n"
                        + "A2,,Disagree,n/a,,web\r\n"
                        + "A3,Brent,,,,paper\r\n"
                        + "A4,Brent,Agree,ragged\r\n"
                        + "A1,Camden,Agree,Fewer knives,,web\r\n"
                        + ",Camden,Agree,No reference here,,web\r\n",
                COLUMNS);
        assertThat(report.rows()).isEqualTo(6);
        assertThat(report.funnel()).isEqualTo(new Funnel(5, 1, 1, 0, 0));
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.reason()).contains("4 cells").contains("header has 6");
        });
        assertThat(report.rows())
                .isEqualTo(report.funnel().received() + report.problems().size());
        assertThat(report.questions())
                .extracting(ImportReport.QuestionCount::responses, ImportReport.QuestionCount::blanks)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, 1L), org.assertj.core.groups.Tuple.tuple(1L, 4L));
        assertThat(rows(0)).extracting(ResponseRow::reference).containsExactly("A1", "A2", "A3", "A1#2", "R-00001");
        assertThat(rows(0))
                .extracting(ResponseRow::status)
                .containsExactly(
                        SubmissionStatus.INCLUDED,
                        SubmissionStatus.INCLUDED,
                        SubmissionStatus.BLANK,
                        SubmissionStatus.DUPLICATE,
                        SubmissionStatus.INCLUDED);
        assertThat(rows(0).get(1).kind()).isEqualTo(TextKind.NON_ANSWER);
        ResponseDetail first = session.review().detail(rows(0).get(0).textId());
        assertThat(first.text()).isEqualTo(letter);
        assertThat(first.attributes()).extracting(AttributeValue::value).containsExactly("Camden", "Agree");
        assertThat(first.attributes().get(1).attribute().kind()).isEqualTo(Attribute.Kind.CLOSED);
        assertThat(first.attributes().get(1).attribute().values()).containsExactly("Agree", "Disagree");
        assertThat(first.others()).hasSize(1);
        assertThat(session.check().check()).isEmpty();
    }

    @Test
    void aDryRunAndACancelledRunLeaveNoTrace() throws IOException {
        Path source = Files.writeString(folder.resolve("answers.csv"), HEADER + "A1,Camden,Agree,Lights,,web\r\n");
        byte[] before = contents();
        ImportReport report =
                session.imports().run(source, ReadOptions.DETECT, new Named(COLUMNS), true, Progress.NONE);
        assertThat(report.funnel().received()).isEqualTo(1);
        assertThat(session.review().questions()).isEmpty();
        assertThatThrownBy(() -> session.imports()
                        .run(source, ReadOptions.DETECT, new Named(COLUMNS), false, (done, total) -> false))
                .isInstanceOf(CancelledException.class);
        assertThat(session.review().questions()).isEmpty();
        assertThat(contents()).isEqualTo(before);
    }

    private byte[] contents() throws IOException {
        session.close();
        byte[] bytes = Files.readAllBytes(folder.resolve("plan.folkmoot"));
        session = new Sessions(Fixture.CLOCK).open(folder.resolve("plan.folkmoot"), "AK");
        return bytes;
    }

    @Test
    void refusesTheSameFileTwiceAndAnUnknownColumn() throws IOException {
        run(HEADER + "A1,Camden,Agree,Lights,,web\r\n", COLUMNS);
        assertThatThrownBy(() -> run(HEADER + "A1,Camden,Agree,Lights,,web\r\n", COLUMNS))
                .isInstanceOf(Refusal.class)
                .hasMessage("SAME_FILE [answers.csv]");
        assertThatThrownBy(() -> run(
                        HEADER + "A2,Camden,Agree,Lights,,web\r\n",
                        List.of(new NamedColumn("Whatever", ColumnRole.OPEN_QUESTION))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NO_SUCH_COLUMN [answers.csv, Whatever, ")
                .hasMessageContaining("Borough");
        assertThat(rows(0)).hasSize(1);
    }

    @Test
    void aSecondFileJoinsTheSameQuestions() throws IOException {
        run(HEADER + "A1,Camden,Agree,Lights,,web\r\n", COLUMNS);
        run(HEADER + "A2,Brent,Agree,Knives,,web\r\nA1,Camden,Agree,Again,,web\r\n", COLUMNS);
        assertThat(session.review().questions()).hasSize(2);
        assertThat(rows(0)).extracting(ResponseRow::reference).containsExactly("A1", "A2", "A1#2");
    }

    @Test
    void takesOverCodesThatTheFileHasAlready() throws IOException {
        ImportReport report = run(
                "Ref,What should be done?,LIGHT,Dogs\r\nA1,More lights,1,0\r\nA2,Fewer dogs,,x\r\nA3,Nothing coded,,\r\n",
                List.of(
                        new NamedColumn("Ref", ColumnRole.REFERENCE),
                        new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION),
                        new NamedColumn("LIGHT", ColumnRole.THEME),
                        new NamedColumn("Dogs", ColumnRole.THEME)));
        assertThat(report.decisions()).isEqualTo(2);
        assertThat(report.newThemes()).containsExactly("T1");
        assertThat(session.review().codeframe().byCode("T1").orElseThrow().name())
                .isEqualTo("Dogs");
        assertThat(rows(0)).extracting(ResponseRow::done).containsExactly(true, true, false);
        assertThat(session.review().detail(rows(0).get(1).textId()).codings())
                .singleElement()
                .satisfies(coding -> {
                    assertThat(coding.origin()).isEqualTo(Origin.IMPORT);
                    assertThat(coding.coder()).isEqualTo("AK");
                })
                .extracting(Coding::applied)
                .isEqualTo(true);
        assertThatThrownBy(() -> run(
                        "Ref,What should be done?,LIGHT\r\nB1,More lights,perhaps\r\n",
                        List.of(
                                new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION),
                                new NamedColumn("LIGHT", ColumnRole.THEME))))
                .isInstanceOf(Refusal.class)
                .hasMessage("BAD_MARK [2, COLUMN [LIGHT]]")
                .satisfies(refusal -> assertThat(((Refusal) refusal).kind()).isEqualTo(RefusalKind.USAGE));
        assertThat(session.check().check()).isEmpty();
    }

    @Test
    void withoutNamedQuestionsTextColumnsAreUsed() throws IOException {
        StringBuilder csv = new StringBuilder("Borough,What more could be done?\r\n");
        for (int i = 0; i < 40; i++) {
            csv.append("Camden,\"There should be more lights on street number ")
                    .append(i)
                    .append(" because it is dark at night\"\r\n");
        }
        ImportReport report = run(csv.toString(), List.of());
        assertThat(report.questions()).singleElement().satisfies(count -> {
            assertThat(count.question().wording()).isEqualTo("What more could be done?");
            assertThat(count.responses()).isEqualTo(40);
        });
        assertThat(rows(0).get(0).reference()).isEqualTo("R-00001");
    }

    @Test
    void onlyWhatASourceWroteBeforeIsARepeat() throws IOException {
        run("What should be done?\r\nMore lights\r\n", List.of(COLUMNS.get(1)));
        ImportReport second = run(
                "Ref,What should be done?\r\nR-00001,Fewer knives\r\n,No reference\r\nA,One\r\nA,Two\r\nA#2,Three\r\n",
                COLUMNS.subList(0, 2));
        assertThat(second.funnel()).isEqualTo(new Funnel(5, 0, 1, 0, 0));
        assertThat(rows(0))
                .extracting(ResponseRow::reference)
                .containsExactly("R-00001", "R-00001#2", "R-00002", "A", "A#2", "A#2#2");
        assertThat(rows(0))
                .extracting(ResponseRow::status)
                .filteredOn(status -> status == SubmissionStatus.DUPLICATE)
                .hasSize(1);
    }

    @Test
    void keepsUnnamedColumns() throws IOException {
        StringBuilder header = new StringBuilder("What should be done?");
        StringBuilder row = new StringBuilder("More lights");
        for (int i = 0; i < 120; i++) {
            header.append(",Column ").append(i);
            row.append(",\"a \"\"quoted\"\" cell\"");
        }
        ImportReport report = run(header + "\r\n" + row + "\r\n", List.of(COLUMNS.get(1)));
        assertThat(report.funnel().analysed()).isEqualTo(1);
        assertThat(session.check().check()).isEmpty();
    }

    @Test
    void severalSourcesComeInTogetherOrNotAtAll() throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), "What should be done?\r\nMore lights\r\n");
        Path copy = Files.writeString(folder.resolve("copy.csv"), "What should be done?\r\nMore lights\r\n");
        ImportOrder both = new ImportOrder(
                List.of(one, copy),
                ReadOptions.DETECT,
                new Named(List.of(COLUMNS.get(1))),
                KnownReferences.DUPLICATE,
                Set.of(),
                null);
        assertThatThrownBy(() -> session.imports().run(both, false, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessage("SAME_FILE_AS [copy.csv, one.csv]");
        assertThat(session.review().questions()).isEmpty();
    }

    @Test
    void refusesTwoColumnsForOneTheme() {
        assertThatThrownBy(() -> run(
                        "What should be done?,LIGHT,Lighting\r\nMore lights,1,1\r\n",
                        List.of(
                                COLUMNS.get(1),
                                new NamedColumn("LIGHT", ColumnRole.THEME),
                                new NamedColumn("Lighting", ColumnRole.THEME))))
                .isInstanceOf(Refusal.class)
                .hasMessage("THEME_TWICE [COLUMN [LIGHT], COLUMN [Lighting]]");
    }
}
