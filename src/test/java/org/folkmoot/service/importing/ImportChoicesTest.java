package org.folkmoot.service.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceFormat;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.store.Fixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user can say about an import besides the columns. */
class ImportChoicesTest {
    private static final NamedColumn REFERENCE = new NamedColumn("Ref", ColumnRole.REFERENCE);
    private static final NamedColumn QUESTION = new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION);

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void consultation() {
        session = new Sessions(Fixture.CLOCK)
                .create(
                        folder.resolve("plan.folkmoot"),
                        "Test",
                        List.of(ThemeSpec.named("LIGHT", "Lighting"), ThemeSpec.named("KNIFE", "Knives, blades")),
                        "AK");
    }

    @AfterEach
    void close() {
        assertThat(session.check().check()).isEmpty();
        session.close();
    }

    private ImportReport run(String csv, List<NamedColumn> columns, Set<String> afterAll, @Nullable String codedBy)
            throws IOException {
        Path source = Files.writeString(folder.resolve("answers.csv"), csv);
        ImportOrder order = new ImportOrder(
                List.of(source), ReadOptions.DETECT, new Named(columns), KnownReferences.DUPLICATE, afterAll, codedBy);
        return session.imports().run(order, false, Progress.NONE).get(0);
    }

    private List<ResponseRow> rows() {
        return session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL);
    }

    private String codes(ResponseRow row) {
        return row.themeIds().stream()
                .map(id -> session.review().codeframe().themes().stream()
                        .filter(theme -> theme.id() == id)
                        .findFirst()
                        .orElseThrow()
                        .code())
                .sorted()
                .reduce("", (all, code) -> all + code + " ");
    }

    @Test
    void nonAnswersAreListedAndCanCount() throws IOException {
        String csv = "Ref,What should be done?\nA1,None\nA2,none \nA3,n/a\nA4,More lights\n";
        ImportReport report = run(csv, List.of(REFERENCE, QUESTION), Set.of("NONE"), null);
        assertThat(report.nonAnswers())
                .extracting(ImportReport.NonAnswer::text, ImportReport.NonAnswer::responses)
                .containsExactly(Tuple.tuple("None", 2L), Tuple.tuple("n/a", 1L));
        assertThat(report.questions()).singleElement().satisfies(count -> {
            assertThat(count.responses()).isEqualTo(3);
            assertThat(count.nonAnswers()).isEqualTo(1);
        });
        assertThat(session.summary().summarise(List.of()).questions().get(0).answering())
                .isEqualTo(3);
    }

    @Test
    void secondSubmissionOfRespondentIsADuplicate() throws IOException {
        String csv = """
                Ref,E-mail,What should be done?
                A1,Jo@example.org,Lights
                A2,,Trees
                A3, jo@EXAMPLE.org,More lights
                A4,,Benches
                A5,JO@example.org,
                """;
        ImportReport report = run(
                csv, List.of(REFERENCE, new NamedColumn("E-mail", ColumnRole.RESPONDENT), QUESTION), Set.of(), null);
        assertThat(report.funnel()).isEqualTo(new Funnel(5, 1, 1, 0, 0));
        assertThat(report.duplicates())
                .containsExactly(new ImportReport.Duplicate(
                        4, "A3", new StatusReason.Known(StatusReason.Cause.SAME_RESPONDENT, "A1")));
        assertThat(rows().get(2).status()).isEqualTo(SubmissionStatus.DUPLICATE);
    }

    @Test
    void joinedCodesBecomeDecisionsOfTheirAuthor() throws IOException {
        String csv = """
                Ref,What should be done?,Codes
                A1,Lights,LIGHT; KNIFE
                A2,Knives,"Knives, blades"
                A3,Trees,"Trees,LIGHT"
                A4,Benches,
                """;
        ImportReport report =
                run(csv, List.of(REFERENCE, QUESTION, new NamedColumn("Codes", ColumnRole.CODES)), Set.of(), "Pat");
        assertThat(report.decisions()).isEqualTo(5);
        assertThat(rows()).extracting(this::codes).containsExactly("KNIFE LIGHT ", "KNIFE ", "LIGHT T1 ", "");
        assertThat(rows()).extracting(ResponseRow::done).containsExactly(true, true, true, false);
        Coding coding =
                session.review().detail(rows().get(0).textId()).codings().get(0);
        assertThat(coding.origin()).isEqualTo(Origin.IMPORT);
        assertThat(coding.coder()).isEqualTo("Pat");
    }

    @Test
    void aColumnOfTextsIsNotTakenForCodes() {
        StringBuilder csv = new StringBuilder("Ref,What should be done?,Codes\n");
        for (int i = 0; i < 300; i++) {
            csv.append(i).append(",Lights,some words ").append(i).append("\n");
        }
        assertThatThrownBy(() -> run(
                        csv.toString(),
                        List.of(REFERENCE, QUESTION, new NamedColumn("Codes", ColumnRole.CODES)),
                        Set.of(),
                        null))
                .isInstanceOf(Refusal.class)
                .hasMessage("TOO_MANY_CODES [COLUMN [Codes], 200]");
        assertThat(session.review().questions()).isEmpty();
    }

    @Test
    void mappingsAreSavedForFilesOfTheSameShape() throws IOException {
        SavedMappings saved = new SavedMappings(folder.resolve("settings").resolve("mappings"));
        Path csv = Files.writeString(
                folder.resolve("one.csv"), "Ref,What should be done?,LIGHT\nA1,\"More, \"\"lights\"\"\",1\n");
        ImportPreview preview = session.imports().preview(csv, ReadOptions.DETECT);
        SourceTable table = preview.source();
        assertThat(table.format()).isEqualTo(SourceFormat.TEXT);
        assertThat(saved.offer(table)).isEmpty();
        org.folkmoot.model.source.ImportMapping mapping = new org.folkmoot.model.source.ImportMapping(List.of(
                new org.folkmoot.model.source.ColumnMapping(0, "Ref", ColumnRole.REFERENCE),
                new org.folkmoot.model.source.ColumnMapping(1, "What should be done?", ColumnRole.OPEN_QUESTION),
                new org.folkmoot.model.source.ColumnMapping(2, "LIGHT", ColumnRole.THEME)));
        saved.save("Survey \"A\"", table, mapping);
        saved.save("Survey \"A\"", table, mapping);
        assertThat(saved.names()).containsExactly("Survey \"A\"");
        assertThat(new SavedMappings(folder.resolve("settings").resolve("mappings")).offer(table))
                .isEqualTo(Optional.of(new ImportPreview.Earlier("Survey \"A\"", mapping)));
        Files.writeString(folder.resolve("settings").resolve("mappings").resolve("broken.json"), "{\"name\": [");
        assertThat(saved.names()).containsExactly("Survey \"A\"");
    }
}
