package org.folkmoot.service.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseDetail.AttributeValue;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.store.Fixture;
import org.folkmoot.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A further file for a consultation that is being coded already. */
class SecondBatchTest {
    private static final List<NamedColumn> COLUMNS = List.of(
            new NamedColumn("Ref", ColumnRole.REFERENCE),
            new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION),
            new NamedColumn("Borough", ColumnRole.ATTRIBUTE));
    private static final String HEADER = "Ref,Borough,What should be done?\r\n";
    private static final String FIRST =
            HEADER + "A1,Camden,More lights please\r\nA2,Brent,Fewer knives\r\nA3,Brent,\r\nA4,Camden,n/a\r\n";

    private static final String CODED = """
            Ref,Borough,What should be done?,LIGHT,KNIFE
            A1,Camden,More lights please,1,1
            A2,Brent,Many fewer knives,,1
            A3,Brent,,,
            A4,Camden,n/a,0,0
            A5,Barnet,Dark,1,
            """;

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void firstBatch() throws IOException {
        session = new Sessions(Fixture.CLOCK)
                .create(
                        folder.resolve("plan.folkmoot"),
                        "Test",
                        List.of(ThemeSpec.named("LIGHT", "Lighting"), ThemeSpec.named("KNIFE", "Knives")),
                        "AK");
        run(FIRST, KnownReferences.DUPLICATE, false);
    }

    @AfterEach
    void close() {
        assertThat(session.check().check()).isEmpty();
        session.close();
    }

    private ImportReport run(String csv, KnownReferences known, boolean dryRun) throws IOException {
        Path source = Files.writeString(folder.resolve("batch" + csv.hashCode() + ".csv"), csv);
        return session.imports()
                .run(
                        new ImportOrder(List.of(source), ReadOptions.DETECT, new Named(COLUMNS), known, Set.of(), null),
                        dryRun,
                        Progress.NONE)
                .get(0);
    }

    private List<ResponseRow> rows() {
        return session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL);
    }

    private ResponseRow row(String reference) {
        return rows().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private long theme(String code) {
        return session.review().codeframe().byCode(code).orElseThrow().id();
    }

    @Test
    void knownReferencesAreSkippedAndNewOnesImported() throws IOException {
        ImportReport report = run(
                HEADER + "A1,Camden,More lights please\r\nA2,Brent,Many fewer knives\r\nA5,Barnet,Trees\r\n",
                KnownReferences.SKIP,
                false);
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.funnel()).isEqualTo(new Funnel(1, 0, 0, 0, 0));
        assertThat(report.known().same()).isEqualTo(1);
        assertThat(report.known().changed()).isEqualTo(1);
        assertThat(report.known().skipped()).isEqualTo(2);
        assertThat(report.known().examples()).singleElement().satisfies(changed -> {
            assertThat(changed.reference()).isEqualTo("A2");
            assertThat(changed.line()).isEqualTo(3);
            assertThat(changed.changes())
                    .containsExactly(
                            new ImportReport.Change("What should be done?", "Fewer knives", "Many fewer knives"));
        });
        assertThat(rows()).extracting(ResponseRow::reference).containsExactly("A1", "A2", "A3", "A4", "A5");
        assertThat(row("A2").opening()).isEqualTo("Fewer knives");
    }

    @Test
    void newVersionTurnsOldCodingsIntoSuggestions() throws IOException {
        long old = row("A1").textId();
        session.coding().apply(old, theme("LIGHT"), List.of(new Span(5, 11)), "");
        session.coding().apply(old, theme("KNIFE"), List.of(new Span(12, 18)), "");
        session.coding().done(old);
        ImportReport report = run(
                HEADER + "A1,Islington,\"We need more, not fewer: lights\"\r\nA2,Brent,Fewer knives\r\n",
                KnownReferences.NEW_VERSION,
                false);
        assertThat(report.known().updated()).isEqualTo(1);
        assertThat(report.known().skipped()).isEqualTo(1);
        assertThat(report.funnel().received()).isZero();
        ResponseRow now = row("A1");
        assertThat(now.textId()).isNotEqualTo(old);
        assertThat(now.done()).isFalse();
        assertThat(now.themeIds()).as("codings never move to a different text").isEmpty();
        ResponseDetail detail = session.review().detail(now.textId());
        assertThat(detail.text()).isEqualTo("We need more, not fewer: lights");
        assertThat(detail.attributes()).extracting(AttributeValue::value).containsExactly("Islington");
        assertThat(detail.suggestions())
                .extracting(Suggestion::themeId, Suggestion::spans)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(theme("LIGHT"), List.of(new Span(25, 31))), Tuple.tuple(theme("KNIFE"), List.of()));
        try (Store store = Store.openForReading(folder.resolve("plan.folkmoot"))) {
            assertThat(store.<List<String>>read(handle -> handle.createQuery(
                                    "SELECT version || ' ' || text || ' ' || (SELECT count(*) FROM coding c WHERE c.text_id"
                                            + " = t.id) FROM answer_text t WHERE answer_id = (SELECT answer_id FROM"
                                            + " answer_text WHERE id = ?) ORDER BY version")
                            .bind(0, old)
                            .mapTo(String.class)
                            .list()))
                    .containsExactly("1 More lights please 2", "2 We need more, not fewer: lights 0");
        }
        session.coding().accept(now.textId(), theme("LIGHT"));
        assertThat(row("A1").themeIds()).containsExactly(theme("LIGHT"));
        assertThat(session.review()
                        .responses(
                                session.review().questions().get(0).id(),
                                ResponseFilter.ALL.and(new org.folkmoot.model.response.Condition.Found(session.review()
                                        .search("please")
                                        .query()
                                        .orElseThrow()))))
                .as("the search index follows")
                .isEmpty();
    }

    @Test
    void suggestionsFromAnEarlierVersionOutliveTagging() throws IOException {
        session.coding().apply(row("A1").textId(), theme("LIGHT"), List.of(), "");
        run(HEADER + "A1,Camden,Brighter lights\r\n", KnownReferences.NEW_VERSION, false);
        session.tagging().refresh(Progress.NONE);
        assertThat(session.review().detail(row("A1").textId()).suggestions()).hasSize(1);
    }

    @Test
    void blankSubmissionCountsOnceFilledIn() throws IOException {
        assertThat(row("A3").status()).isEqualTo(SubmissionStatus.BLANK);
        run(HEADER + "A3,Brent,Now I answer\r\n", KnownReferences.NEW_VERSION, false);
        assertThat(row("A3").status()).isEqualTo(SubmissionStatus.INCLUDED);
        run(HEADER + "A3,Brent,\r\n", KnownReferences.NEW_VERSION, false);
        assertThat(row("A3").status()).isEqualTo(SubmissionStatus.BLANK);
    }

    @Test
    void whatWasErasedOnRequestDoesNotComeBack() throws IOException {
        session.erasure().erase("A1", Progress.NONE);
        for (KnownReferences known : List.of(KnownReferences.DUPLICATE, KnownReferences.NEW_VERSION)) {
            ImportReport report = run(
                    HEADER + "A1,Camden,More lights please " + known + "\r\nB" + known + ",Brent,Trees\r\n",
                    known,
                    false);
            assertThat(report.known().erased()).isEqualTo(1);
            assertThat(report.known().skipped()).isEqualTo(1);
            assertThat(report.funnel().received()).isEqualTo(1);
        }
        assertThat(rows()).noneMatch(row -> row.opening().startsWith("More lights"));
    }

    @Test
    void erasedRepeatIsNotImportedAgain() throws IOException {
        String twice = HEADER + "B1,Camden,One\r\nB1,Camden,Two secrets\r\n";
        run(twice, KnownReferences.DUPLICATE, false);
        session.erasure().erase("B1#2", Progress.NONE);
        ImportReport report = run(twice + "B2,Brent,New\r\n", KnownReferences.NEW_VERSION, false);
        assertThat(report.known().same()).isEqualTo(1);
        assertThat(report.known().erased()).isEqualTo(1);
        assertThat(report.funnel().received()).isEqualTo(1);
        assertThat(rows()).noneMatch(row -> row.opening().startsWith("Two"));
    }

    @Test
    void repeatsAreMetByRepeats() throws IOException {
        String twice = HEADER + "B1,Camden,One\r\nB1,Camden,Two\r\n";
        run(twice, KnownReferences.DUPLICATE, false);
        ImportReport report = run(twice + "B2,Brent,New\r\n", KnownReferences.SKIP, false);
        assertThat(report.known().same()).isEqualTo(2);
        assertThat(report.funnel()).isEqualTo(new Funnel(1, 0, 0, 0, 0));
    }

    @Test
    void blankRowDoesNotMakeLaterResponseADuplicate() throws IOException {
        ImportReport report = run(
                HEADER + "P1,Camden,\r\nP1,Camden,My real answer\r\nP1,Camden,Again\r\n",
                KnownReferences.DUPLICATE,
                false);
        assertThat(report.funnel()).isEqualTo(new Funnel(3, 1, 1, 0, 0));
        assertThat(row("P1#2").status()).isEqualTo(SubmissionStatus.INCLUDED);
        assertThat(row("P1#3").status()).isEqualTo(SubmissionStatus.DUPLICATE);
    }

    @Test
    void referencesIgnoreSurroundingSpace() throws IOException {
        ImportReport report = run(HEADER + "\u00A0A1\u00A0,Camden,More lights please\r\n", KnownReferences.SKIP, false);
        assertThat(report.known().same()).isEqualTo(1);
    }

    @Test
    void generatedReferencesAreRecognisedInLaterFiles() throws IOException {
        run(HEADER + ",Camden,Nobody's reference\r\n", KnownReferences.DUPLICATE, false);
        ImportReport report = run(HEADER + "R-00001,Camden,Nobody's reference\r\n", KnownReferences.SKIP, false);
        assertThat(report.known().same()).isEqualTo(1);
        assertThat(report.funnel().received()).isZero();
    }

    @Test
    void aConsentThatChangedIsTaken() throws IOException {
        List<NamedColumn> columns = new java.util.ArrayList<>(COLUMNS);
        columns.add(new NamedColumn("Publish?", ColumnRole.PUBLICATION_CONSENT));
        String header = "Ref,Borough,What should be done?,Publish?\r\n";
        Path yes = Files.writeString(folder.resolve("yes.csv"), header + "C1,Camden,Lights,Yes\r\n");
        Path no = Files.writeString(folder.resolve("no.csv"), header + "C1,Camden,Lights,No\r\n");
        for (Path source : List.of(yes, no)) {
            ImportReport report = session.imports()
                    .run(
                            new ImportOrder(
                                    List.of(source),
                                    ReadOptions.DETECT,
                                    new Named(columns),
                                    KnownReferences.NEW_VERSION,
                                    Set.of(),
                                    null),
                            false,
                            Progress.NONE)
                    .get(0);
            if (source.equals(no)) {
                assertThat(report.known().examples().get(0).changes())
                        .containsExactly(new ImportReport.Change("Publish?", "Yes", "No"));
            }
        }
        assertThat(consent()).isEqualTo("No");
        session.funnel()
                .withdraw(session.funnel().imports().stream()
                        .filter(each -> each.fileName().equals("no.csv"))
                        .findFirst()
                        .orElseThrow()
                        .id());
        assertThat(consent()).isEqualTo("Yes");
    }

    private String consent() {
        try (Store store = Store.openForReading(folder.resolve("plan.folkmoot"))) {
            return store.read(handle -> handle.createQuery("SELECT consent FROM submission WHERE reference = 'C1'")
                    .mapTo(String.class)
                    .one());
        }
    }

    @Test
    void knownReferencesCanStopTheImport() {
        assertThatThrownBy(() -> run(HEADER + "A9,Brent,New\r\nA2,Brent,Other\r\n", KnownReferences.STOP, false))
                .isInstanceOf(Refusal.class)
                .hasMessage("KNOWN_REFERENCES [1, 3]");
        assertThat(rows()).hasSize(4);
    }

    @Test
    void repeatWithinFileIsADuplicateForEveryChoice() throws IOException {
        ImportReport report = run(
                HEADER + "A1,Camden,One\r\nA1,Camden,Two\r\nB1,Camden,Three\r\nB1,Camden,Four\r\n",
                KnownReferences.NEW_VERSION,
                false);
        assertThat(report.known().updated()).isEqualTo(1);
        assertThat(report.funnel()).isEqualTo(new Funnel(3, 0, 2, 0, 0));
        assertThat(report.duplicates())
                .extracting(ImportReport.Duplicate::line, ImportReport.Duplicate::reference)
                .containsExactly(Tuple.tuple(3L, "A1#2"), Tuple.tuple(5L, "B1#2"));
        assertThat(row("A1").opening()).isEqualTo("One");
    }

    @Test
    void rowsAddUpWhateverIsChosen() throws IOException {
        String second = HEADER + "A1,Camden,Changed\r\nA2,Brent,Fewer knives\r\nA5,Barnet,Trees\r\nragged\r\n";
        for (KnownReferences known :
                List.of(KnownReferences.SKIP, KnownReferences.NEW_VERSION, KnownReferences.DUPLICATE)) {
            ImportReport report = run(second, known, true);
            assertThat(report.rows())
                    .as(known.name())
                    .isEqualTo(report.funnel().received()
                            + report.problems().size()
                            + report.known().skipped()
                            + report.known().updated());
            assertThat(report.known().same()).isEqualTo(1);
            assertThat(report.known().changed()).isEqualTo(1);
        }
        assertThat(rows()).hasSize(4);
    }

    private ImportReport coded(String csv, KnownReferences known, boolean take) throws IOException {
        Path source = Files.writeString(folder.resolve("coded" + csv.hashCode() + take + ".csv"), csv);
        List<NamedColumn> columns = new java.util.ArrayList<>(COLUMNS);
        columns.add(new NamedColumn("LIGHT", ColumnRole.THEME));
        columns.add(new NamedColumn("KNIFE", ColumnRole.THEME));
        return session.imports()
                .run(
                        new ImportOrder(
                                List.of(source),
                                ReadOptions.DETECT,
                                new Named(columns),
                                known,
                                Set.of(),
                                "Agency",
                                take),
                        false,
                        Progress.NONE)
                .get(0);
    }

    @Test
    void aCodedCopyOfTheFileBringsItsCodes() throws IOException {
        ImportReport report = coded(CODED, KnownReferences.SKIP, true);
        assertThat(report.known().codes()).isEqualTo(new ImportReport.KnownCodes(2, 2, 0, 0, 1));
        assertThat(report.decisions()).isEqualTo(3);
        assertThat(report.known().skipped()).isEqualTo(4);
        assertThat(row("A1").themeIds()).containsExactly(theme("LIGHT"), theme("KNIFE"));
        assertThat(row("A1").done()).isTrue();
        assertThat(row("A2").themeIds()).as("another text").isEmpty();
        assertThat(row("A2").done()).isFalse();
        assertThat(row("A3").done()).as("nobody coded it").isFalse();
        assertThat(row("A4").done()).isTrue();
        assertThat(session.review().detail(row("A1").textId()).codings())
                .extracting(Coding::origin, Coding::coder)
                .containsOnly(Tuple.tuple(Origin.IMPORT, "Agency"));
    }

    @Test
    void existingDecisionsAreKept() throws IOException {
        long text = row("A1").textId();
        session.coding().apply(text, theme("LIGHT"), List.of(new Span(5, 11)), "");
        session.coding().apply(text, theme("KNIFE"), List.of(), "");
        session.coding().remove(text, theme("KNIFE"));
        session.coding().done(row("A4").textId());
        session.coding().reopen(row("A4").textId());
        ImportReport report = coded(CODED, KnownReferences.SKIP, true);
        assertThat(report.known().codes()).isEqualTo(new ImportReport.KnownCodes(2, 0, 1, 1, 1));
        assertThat(row("A1").themeIds()).containsExactly(theme("LIGHT"));
        assertThat(session.review().detail(text).codings().get(0).spans()).containsExactly(new Span(5, 11));
        assertThat(row("A1").done()).as("the two disagree").isFalse();
        assertThat(row("A4").done()).as("somebody reopened it").isFalse();
    }

    @Test
    void whatWasUndoneIsUndecided() throws IOException {
        session.coding().apply(row("A1").textId(), theme("KNIFE"), List.of(), "");
        session.history().undo();
        assertThat(coded(CODED, KnownReferences.SKIP, true).known().codes().decisions())
                .isEqualTo(2);
    }

    @Test
    void codesOfKnownAnswersCanBeLeft() throws IOException {
        ImportReport report = coded(CODED, KnownReferences.SKIP, false);
        assertThat(report.known().codes()).isEqualTo(new ImportReport.KnownCodes(2, 0, 0, 0, 1));
        assertThat(report.decisions()).as("of the new one").isEqualTo(1);
        assertThat(row("A1").themeIds()).isEmpty();
    }

    @Test
    void codesAreImportedForNewAndUnchangedTexts() throws IOException {
        ImportReport report = coded(CODED, KnownReferences.NEW_VERSION, true);
        assertThat(report.known().codes()).isEqualTo(new ImportReport.KnownCodes(2, 2, 0, 0, 0));
        assertThat(report.decisions()).isEqualTo(4);
        assertThat(row("A2").themeIds()).containsExactly(theme("KNIFE"));
        session.funnel().withdraw(session.funnel().imports().get(0).id());
        assertThat(row("A1").themeIds()).isEmpty();
        assertThat(row("A1").done()).isFalse();
        assertThat(row("A2").opening()).isEqualTo("Fewer knives");
    }

    @Test
    void mappingOfEarlierFileIsOffered() throws IOException {
        Path next = Files.writeString(folder.resolve("next.csv"), HEADER + "N1,Camden,New\r\n");
        ImportPreview preview = session.imports().preview(next, ReadOptions.DETECT);
        assertThat(preview.importedBefore()).isEmpty();
        assertThat(preview.earlier()).hasValueSatisfying(earlier -> {
            assertThat(earlier.name()).startsWith("batch");
            assertThat(earlier.mapping().the(ColumnRole.REFERENCE).orElseThrow().header())
                    .isEqualTo("Ref");
            assertThat(earlier.mapping().of(ColumnRole.OPEN_QUESTION)).hasSize(1);
        });
        Path other = Files.writeString(folder.resolve("other.csv"), "Ref,What should be done?\r\nN1,New\r\n");
        assertThat(session.imports().preview(other, ReadOptions.DETECT).earlier())
                .isEmpty();
        Path same = Files.writeString(folder.resolve("same.csv"), FIRST);
        assertThat(session.imports().preview(same, ReadOptions.DETECT).importedBefore())
                .hasValueSatisfying(name -> assertThat(name).startsWith("batch"));
    }
}
