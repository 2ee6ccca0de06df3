package org.folkmoot.service.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.ModelReason;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.refusal.StoreReason;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.Sort;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.service.suggest.SuggestionService.Note;
import org.folkmoot.service.suggest.SuggestionService.Suggested;
import org.folkmoot.store.Fixture;
import org.folkmoot.store.Store;
import org.folkmoot.tagging.embedding.ModelFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionServiceTest {
    private static final String LETTER =
            "I have lived here for forty years and was always fond of the canals and parks."
                    + " \uD83D\uDE00 The lamps on our estate are broken and the whole road is dark at night."
                    + " Thank you for reading this far and my best wishes to all your families.";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void consultation() throws IOException {
        file = folder.resolve("plan.folkmoot");
        StringBuilder csv = new StringBuilder("Ref,What should be done?,Street lighting,Night buses\n");
        for (int i = 0; i < 21; i++) {
            csv.append("C").append(i).append(',');
            switch (i % 3) {
                case 0 -> csv.append("The lamps in our road are dark,1,0");
                case 1 -> csv.append("How do I get home after midnight without a bus,0,1");
                default -> csv.append("I am content with everything,0,0");
            }
            csv.append('\n');
        }
        csv.append("N1,Our road is dark as no lamps work,,\n")
                .append("N2,No bus comes after midnight so I walk home,,\n")
                .append("N3,All is well,,\n")
                .append("N4,\"" + LETTER + "\",,\n")
                .append("N6,Nasza ulica jest ciemna bo nie ma lamp i bardzo si\u0119 boimy,,\n")
                .append("N5,The lamps in the other road are dark too,,\n");
        try (Session session = new Sessions(Fixture.CLOCK).create(file, "Test", List.of(), "AK")) {
            session.imports()
                    .run(
                            Files.writeString(folder.resolve("coded.csv"), csv),
                            ReadOptions.DETECT,
                            new Named(List.of(
                                    new NamedColumn("Ref", ColumnRole.REFERENCE),
                                    new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION),
                                    new NamedColumn("Street lighting", ColumnRole.THEME),
                                    new NamedColumn("Night buses", ColumnRole.THEME))),
                            false,
                            Progress.NONE);
        }
    }

    private static Map<String, ResponseRow> rows(Session session) {
        long question = session.review().questions().get(0).id();
        return session.review().responses(question, ResponseFilter.ALL).stream()
                .collect(Collectors.toMap(ResponseRow::reference, Function.identity()));
    }

    private static List<Suggestion> suggestions(Session session, String reference) {
        ResponseRow row = java.util.Objects.requireNonNull(rows(session).get(reference));
        return session.review().detail(row.textId()).suggestions();
    }

    private static Theme theme(Session session, String code) {
        return session.review().codeframe().byCode(code).orElseThrow();
    }

    @Test
    void proposesForWhatIsNotDoneAndSaysWhy() {
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            Suggested suggested = session.suggestions().refresh(Progress.NONE, Progress.NONE);
            assertThat(suggested.note()).isEmpty();
            assertThat(suggested.learned()).isEqualTo(21);
            assertThat(suggested.open()).isEqualTo(suggested.suggestions());
            assertThat(suggested.foreign()).isEqualTo(1);
            assertThat(suggestions(session, "N6")).as("in Polish").isEmpty();
            long lighting = theme(session, "T1").id();
            Suggestion suggestion = suggestions(session, "N1").get(0);
            assertThat(suggestion.themeId()).isEqualTo(lighting);
            assertThat(suggestion.origin()).isEqualTo(Origin.MODEL);
            ModelReason why = (ModelReason) suggestion.why();
            assertThat(why.terms()).isNotEmpty().allMatch(term -> "our road is dark as no lamps work".contains(term));
            assertThat(why.nearest()).hasSize(2).allMatch(id -> id < suggestion.textId());
            assertThat(suggestions(session, "N2"))
                    .extracting(Suggestion::themeId)
                    .containsExactly(theme(session, "T2").id());
            assertThat(suggestions(session, "N3")).isEmpty();
            assertThat(suggestions(session, "C0")).as("done").isEmpty();
            Suggestion inLetter = suggestions(session, "N4").stream()
                    .filter(each -> each.themeId() == lighting)
                    .findFirst()
                    .orElseThrow();
            assertThat(inLetter.spans()).hasSize(1);
            assertThat(inLetter.spans().get(0).of(LETTER))
                    .contains("lamps on our estate")
                    .doesNotContain("best wishes");
            assertThat(session.check().check()).isEmpty();
        }
    }

    @Test
    void whatIsDecidedIsNotOpenedAgain() {
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            session.suggestions().refresh(Progress.NONE, Progress.NONE);
            Map<String, ResponseRow> rows = rows(session);
            long first = java.util.Objects.requireNonNull(rows.get("N1")).textId();
            long fifth = java.util.Objects.requireNonNull(rows.get("N5")).textId();
            session.coding().accept(first, theme(session, "T1").id());
            session.coding().reject(fifth, theme(session, "T1").id());
            Suggested again = session.suggestions().refresh(Progress.NONE, Progress.NONE);
            assertThat(again.learned()).isEqualTo(23);
            assertThat(suggestions(session, "N1"))
                    .noneMatch(each -> each.themeId() == theme(session, "T1").id());
            assertThat(suggestions(session, "N5"))
                    .noneMatch(each -> each.themeId() == theme(session, "T1").id());
            long open = again.open();
            session.erasure().erase("N4", Progress.NONE);
            assertThat(session.suggestions()
                            .refresh(Progress.NONE, Progress.NONE)
                            .open())
                    .isLessThan(open);
        }
    }

    private static long[] ordered(Session session, Sort.By by) {
        return session.listing().all(ResponseFilter.ALL, Sort.of(by, false), new Cancellation());
    }

    @Test
    void informativeAndDoubtfulResponsesAreQueued() {
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            long missed =
                    java.util.Objects.requireNonNull(rows(session).get("N1")).textId();
            session.coding().done(missed);
            session.suggestions().refresh(Progress.NONE, Progress.NONE);
            assertThat(ordered(session, Sort.By.SUSPICIOUS)[0])
                    .as("done without the theme that all its like have")
                    .isEqualTo(missed);
            long[] toLearn = ordered(session, Sort.By.TO_LEARN);
            List<Long> waiting = rows(session).values().stream()
                    .filter(row -> !row.done() && !row.reference().equals("N6"))
                    .map(ResponseRow::textId)
                    .toList();
            assertThat(Arrays.stream(toLearn).limit(waiting.size()).boxed().toList())
                    .containsExactlyInAnyOrderElementsOf(waiting);
            session.suggestions().refresh(Progress.NONE, Progress.NONE);
            assertThat(ordered(session, Sort.By.TO_LEARN)).isEqualTo(toLearn);
            assertThat(session.check().check()).isEmpty();
        }
    }

    @Test
    void keepUpLearnsOnlyAfterNewDecisions() {
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            assertThat(session.suggestions().keepUp(true, Progress.NONE).changed())
                    .isTrue();
            assertThat(session.suggestions().keepUp(true, Progress.NONE).changed())
                    .isFalse();
        }
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            assertThat(session.suggestions().keepUp(true, Progress.NONE).changed())
                    .isFalse();
            long first =
                    java.util.Objects.requireNonNull(rows(session).get("N1")).textId();
            session.coding().accept(first, theme(session, "T1").id());
            assertThat(session.suggestions().keepUp(true, Progress.NONE).changed())
                    .isTrue();
            assertThat(session.suggestions().keepUp(false, Progress.NONE).changed())
                    .as("without vectors")
                    .isTrue();
            assertThat(suggestions(session, "N2")).isNotEmpty();
        }
        SuggestionService left;
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            left = session.suggestions();
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> left.keepUp(false, Progress.NONE))
                .isInstanceOf(org.folkmoot.model.CancelledException.class);
    }

    @Test
    void withFewDecisionsOnlyRulesSuggest() throws IOException {
        Path other = folder.resolve("other.folkmoot");
        try (Session session = new Sessions(Fixture.CLOCK).create(other, "Test", new Codeframes().bundled(), "AK")) {
            Suggested suggested = session.suggestions().refresh(Progress.NONE, Progress.NONE);
            assertThat(suggested)
                    .isEqualTo(new Suggested(
                            0,
                            0,
                            0,
                            0,
                            java.util.Optional.of(new Note.TooFewCoded(0, SuggestionService.FEWEST_CODED))));
        }
    }

    @Test
    void withoutTheSentenceModelWordsStillTell() {
        ModelFiles broken = new ModelFiles() {
            @Override
            public byte[] network() {
                return new byte[100];
            }

            @Override
            public String tokenizer() throws IOException {
                return ModelFiles.shipped().tokenizer();
            }
        };
        try (Store store = Store.open(file);
                LanguageService languages = new LanguageService(store);
                EmbeddingService embeddings = new EmbeddingService(store, broken, 1)) {
            Suggested suggested =
                    new SuggestionService(store, languages, embeddings).refresh(Progress.NONE, Progress.NONE);
            assertThat(suggested.note().orElseThrow()).isInstanceOf(Note.WithoutVectors.class);
            assertThat(suggested.suggestions()).isPositive();
        }
        try (Session session = new Sessions(Fixture.CLOCK).openForReading(file)) {
            assertThat(suggestions(session, "N1"))
                    .extracting(Suggestion::themeId)
                    .contains(theme(session, "T1").id());
        }
    }

    @Test
    void tooManyResponsesAreNotLearnedInBackground() {
        try (Store store = Store.open(file);
                LanguageService languages = new LanguageService(store);
                EmbeddingService embeddings = new EmbeddingService(store, ModelFiles.shipped(), 1);
                SuggestionService few = new SuggestionService(store, languages, embeddings, 26)) {
            SuggestionService.KeptUp kept = few.keepUp(true, Progress.NONE);
            assertThat(kept.changed()).isFalse();
            assertThat(kept.note()).contains(new Note.TooMany(26));
            Long embedded = store.read(handle -> handle.createQuery("SELECT count(*) FROM embedding")
                    .mapTo(Long.class)
                    .one());
            assertThat(embedded).isZero();
        }
    }

    /** The file may have some pages more, which vectors fill and suggestions do not. */
    @Test
    void withoutRoomForVectorsWordsStillTell() throws IOException {
        StringBuilder csv = new StringBuilder("Ref,What should be done?\n");
        for (int i = 0; i < 80; i++) {
            csv.append("M")
                    .append(i)
                    .append(",All is well here in week ")
                    .append(i)
                    .append('\n');
        }
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            session.imports()
                    .run(
                            Files.writeString(folder.resolve("more.csv"), csv),
                            ReadOptions.DETECT,
                            new Named(List.of(
                                    new NamedColumn("Ref", ColumnRole.REFERENCE),
                                    new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION))),
                            false,
                            Progress.NONE);
        }
        try (Store store = Store.open(file);
                LanguageService languages = new LanguageService(store);
                EmbeddingService embeddings = new EmbeddingService(store, ModelFiles.shipped(), 1);
                SuggestionService service = new SuggestionService(store, languages, embeddings)) {
            languages.tell(Progress.NONE);
            long pages = store.write(handle ->
                    handle.createQuery("PRAGMA page_count").mapTo(Long.class).one());
            store.write(handle -> handle.createQuery("PRAGMA max_page_count = " + (pages + 2))
                    .mapTo(Long.class)
                    .one());
            Suggested suggested = service.refresh(Progress.NONE, Progress.NONE);

            assertThat(suggested.note()).hasValueSatisfying(note -> assertThat(note)
                    .isInstanceOfSatisfying(
                            Note.WithoutVectors.class,
                            without -> assertThat(without.why().reason()).isEqualTo(StoreReason.DISK_FULL)));
            assertThat(suggested.suggestions()).isPositive();
        }
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            assertThat(session.check().check()).isEmpty();
        }
    }
}
