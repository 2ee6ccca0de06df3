package org.folkmoot.service.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.coding.CodingDoubt;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.counting.Share;
import org.folkmoot.model.history.HistoryFilter;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.learning.BulkExpectation;
import org.folkmoot.model.learning.ThemeTrust;
import org.folkmoot.model.learning.TrustReport;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.Sort;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.service.review.CodingService.Accepted;
import org.folkmoot.store.Fixture;
import org.folkmoot.store.Store;
import org.folkmoot.tagging.embedding.ModelFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says of its own suggestions, held against the file. */
class TrustServiceTest {
    private static final int CODED = 24;
    private static final int WAITING = 9;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void consultation() throws IOException {
        StringBuilder csv = new StringBuilder("Ref,What should be done?,Street lighting,Night buses\n");
        for (int i = 0; i < CODED + WAITING; i++) {
            csv.append(i < CODED ? "C" : "N")
                    .append(i)
                    .append(",In week ")
                    .append(i)
                    .append(' ');
            String codes =
                    switch (i % 3) {
                        case 0 -> "1,0";
                        case 1 -> "0,1";
                        default -> "0,0";
                    };
            csv.append(sentence(i)).append(',').append(i < CODED ? codes : ",").append('\n');
        }
        file = coded("plan", csv);
    }

    private static String sentence(int row) {
        return switch (row % 3) {
            case 0 -> "the street lamps in our road were dark again";
            case 1 -> "there was no night bus home after midnight";
            default -> "the park was lovely and I am content";
        };
    }

    private Path coded(String name, CharSequence csv) throws IOException {
        Path made = folder.resolve(name + ".folkmoot");
        try (Session session = new Sessions(Fixture.CLOCK).create(made, "Test", List.of(), "AK")) {
            session.imports()
                    .run(
                            Files.writeString(folder.resolve(name + ".csv"), csv),
                            ReadOptions.DETECT,
                            new Named(List.of(
                                    new NamedColumn("Ref", ColumnRole.REFERENCE),
                                    new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION),
                                    new NamedColumn("Street lighting", ColumnRole.THEME),
                                    new NamedColumn("Night buses", ColumnRole.THEME))),
                            false,
                            Progress.NONE);
        }
        return made;
    }

    private static Map<String, ResponseRow> rows(Session session) {
        long question = session.review().questions().get(0).id();
        return session.review().responses(question, ResponseFilter.ALL).stream()
                .collect(Collectors.toMap(ResponseRow::reference, Function.identity()));
    }

    private static long text(Session session, String reference) {
        return Objects.requireNonNull(rows(session).get(reference)).textId();
    }

    private static long theme(Session session, String code) {
        return session.review().codeframe().byCode(code).orElseThrow().id();
    }

    private static ThemeTrust of(TrustReport report, long theme) {
        return report.themes().stream()
                .filter(each -> each.theme().id() == theme)
                .findFirst()
                .orElseThrow();
    }

    private static List<Suggestion> open(Session session, long theme) {
        return rows(session).values().stream()
                .flatMap(row -> session.review().detail(row.textId()).suggestions().stream())
                .filter(each -> each.themeId() == theme && each.origin() == Origin.MODEL)
                .toList();
    }

    private static void learn(Session session) {
        session.suggestions().keepUp(false, Progress.NONE);
    }

    @Test
    void reportsQualityAndDecisionsByTheme() {
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            TrustReport before = session.trust().report();
            assertThat(before.learned()).isFalse();
            assertThat(before.coded()).isEqualTo(CODED);
            learn(session);
            long lighting = theme(session, "T1");
            TrustReport report = session.trust().report();
            assertThat(report.learned()).isTrue();
            ThemeTrust trust = of(report, lighting);
            assertThat(trust.quality().yes()).isEqualTo(CODED / 3);
            assertThat(trust.quality().no()).isEqualTo(CODED * 2 / 3);
            assertThat(trust.precision())
                    .as("they could not be told apart more easily")
                    .isEqualTo(new Share(8, 8));
            assertThat(trust.recall()).isEqualTo(new Share(8, 8));
            assertThat(trust.acceptance()).isEqualTo(new Share(0, 0));
            assertThat(trust.open().total())
                    .isEqualTo(open(session, lighting).size())
                    .isPositive();
            assertThat(trust.open().atLeast(trust.quality().step()))
                    .isEqualTo(trust.open().total());

            List<Suggestion> open = open(session, lighting);
            session.coding().accept(open.get(0).textId(), lighting);
            session.coding().reject(open.get(1).textId(), lighting);
            ThemeTrust after = of(session.trust().report(), lighting);
            assertThat(after.acceptance()).isEqualTo(new Share(1, 2));
            assertThat(after.open().total()).isEqualTo(open.size() - 2);
        }
    }

    @Test
    void acceptsAboveAScoreAsOneUndoableStep() {
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            learn(session);
            long lighting = theme(session, "T1");
            List<Suggestion> open = open(session, lighting);
            double most = open.stream().mapToDouble(Suggestion::score).max().orElseThrow();
            int step = (int) (most * 100);
            long expected = of(session.trust().report(), lighting).open().atLeast(step);
            assertThat(expected)
                    .isPositive()
                    .isEqualTo(open.stream()
                            .filter(each -> each.score() >= step / 100.0)
                            .count());
            int steps = steps(session);
            Accepted accepted = session.trust().accept(lighting, step);
            assertThat(accepted.count()).isEqualTo(expected);
            assertThat(steps(session)).isEqualTo(steps + 1);
            assertThat(session.history()
                            .page(HistoryFilter.ALL, Long.MAX_VALUE, 1)
                            .get(0)
                            .kind())
                    .isEqualTo(StepKind.ACCEPT_ALL);
            long first = open.stream()
                    .filter(each -> each.score() >= step / 100.0)
                    .findFirst()
                    .orElseThrow()
                    .textId();
            assertThat(session.review().detail(first).codings())
                    .filteredOn(each -> each.themeId() == lighting)
                    .extracting(each -> each.verdict() + " " + each.origin())
                    .containsExactly(Verdict.APPLIED + " " + Origin.MODEL);
            assertThat(of(session.trust().report(), lighting).acceptance())
                    .as("nobody looked at each")
                    .isEqualTo(new Share(0, 0));
            assertThat(session.trust().accept(lighting, step).count()).isZero();
            assertThat(steps(session)).as("nothing was left to write").isEqualTo(steps + 1);
            session.history().undo();
            assertThat(open(session, lighting)).hasSameSizeAs(open);
            assertThat(session.check().check()).isEmpty();
        }
    }

    @Test
    void bulkAcceptedSuggestionsDoNotTrainTheModel() {
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            learn(session);
            long lighting = theme(session, "T1");
            ThemeTrust before = of(session.trust().report(), lighting);
            List<Suggestion> open = open(session, lighting);
            session.trust().accept(lighting, 0);
            learn(session);
            assertThat(of(session.trust().report(), lighting).quality()).isEqualTo(before.quality());
            session.coding().done(open.get(0).textId());
            learn(session);
            assertThat(of(session.trust().report(), lighting).quality().yes())
                    .as("marked done, somebody has looked at it")
                    .isEqualTo(before.quality().yes() + 1);
        }
    }

    @Test
    void expectationCoversLearnedAndRuleSuggestions() throws IOException {
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            learn(session);
            Theme lighting = session.review().codeframe().byCode("T1").orElseThrow();
            ThemeTrust trust = of(session.trust().report(), lighting.id());
            long question = session.review().questions().get(0).id();
            assertThat(session.trust().expectation(lighting, question))
                    .isEqualTo(new BulkExpectation(
                            trust.open().total(), trust.open().total(), new Share(8, 8), true, new Share(0, 0)));
            assertThat(session.trust().expectation(lighting, question + 1).count())
                    .isZero();
        }
        Path ruled = folder.resolve("ruled.folkmoot");
        List<ThemeSpec> themes = List.of(
                ThemeSpec.named("SAFE", "Safety"),
                new ThemeSpec("LAMP", "SAFE", "Lamps", "", "", "", "", "lamp*", "", List.of(), false),
                new ThemeSpec("BUS", "SAFE", "Buses", "", "", "", "", "bus", "", List.of(), false));
        try (Session session = new Sessions(Fixture.CLOCK).create(ruled, "Test", themes, "AK")) {
            Path csv = Files.writeString(folder.resolve("ruled.csv"), """
                    Ref,What should be done?
                    A,lamp and bus please
                    B,another lamp please
                    C,one more lamp please
                    D,a night bus please
                    """);
            session.imports()
                    .run(
                            csv,
                            ReadOptions.DETECT,
                            new Named(List.of(
                                    new NamedColumn("Ref", ColumnRole.REFERENCE),
                                    new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION))),
                            false,
                            Progress.NONE);
            session.tagging().refresh(Progress.NONE);
            session.coding().accept(text(session, "A"), theme(session, "LAMP"));
            session.coding().reject(text(session, "B"), theme(session, "LAMP"));
            Theme group = session.review().codeframe().byCode("SAFE").orElseThrow();
            long question = session.review().questions().get(0).id();
            assertThat(session.trust().expectation(group, question))
                    .as("a lamp and two buses, by rules alone")
                    .isEqualTo(new BulkExpectation(3, 0, new Share(0, 0), false, new Share(1, 2)));
            assertThat(session.coding().acceptAll("SAFE", 0, Optional.of("Q1")).count())
                    .isEqualTo(3);
        }
    }

    private static int steps(Session session) {
        return session.history().page(HistoryFilter.ALL, Long.MAX_VALUE, 500).size();
    }

    private static final String TWINS = """
            Ref,What should be done?,Street lighting,Night buses
            A1,More police on the street.,1,0
            A2,"MORE police, on  the street!",0,0
            A3,More police on the street,1,0
            A4,More police on the street,,
            B1,No thanks,1,0
            B2,No thanks,0,0
            D1,More lamps please,1,0
            D2,More lamps please,1,0
            """;

    @Test
    void contradictoryTwinsAreQueuedWithoutLearning() throws IOException {
        try (Session session = new Sessions(Fixture.CLOCK).open(coded("twins", TWINS), "AK")) {
            learn(session);
            assertThat(session.trust().report().learned()).isFalse();
            long lighting = theme(session, "T1");
            long fewer = text(session, "A2");
            long twin = text(session, "A1");
            long[] order =
                    session.listing().all(ResponseFilter.ALL, Sort.of(Sort.By.SUSPICIOUS, false), new Cancellation());
            assertThat(Arrays.copyOf(order, 2)).containsExactly(fewer, twin);
            assertThat(session.trust().doubts(fewer))
                    .containsExactly(new CodingDoubt.Twin(twin, "A1", List.of(lighting)));
            assertThat(session.trust().doubts(text(session, "A3")))
                    .containsExactly(new CodingDoubt.Twin(fewer, "A2", List.of(lighting)));
            for (String other : List.of("A4", "B1", "B2", "D1", "D2")) {
                assertThat(session.trust().doubts(text(session, other)))
                        .as(other)
                        .isEmpty();
            }
            session.coding().apply(fewer, lighting, List.of(), "");
            assertThat(session.trust().doubts(fewer)).as("mended").isEmpty();
            assertThat(session.trust().doubts(twin)).as("mended").isEmpty();
            learn(session);
            assertThat(contradictions(session)).isZero();
        }
    }

    private static long contradictions(Session session) {
        return rows(session).values().stream()
                .mapToLong(row -> session.trust().doubts(row.textId()).size())
                .sum();
    }

    @Test
    void modelDoubtsAreReported() {
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            long lighting = theme(session, "T1");
            long buses = theme(session, "T2");
            long wrong = text(session, "C1");
            session.coding().remove(wrong, buses);
            session.coding().apply(wrong, lighting, List.of(), "");
            learn(session);
            List<CodingDoubt> doubts = session.trust().doubts(wrong);
            assertThat(doubts).hasSize(2).allSatisfy(each -> assertThat(each).isInstanceOf(CodingDoubt.Learned.class));
            assertThat(doubts)
                    .map(CodingDoubt.Learned.class::cast)
                    .extracting(CodingDoubt.Learned::themeId, CodingDoubt.Learned::coded)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(lighting, true),
                            org.assertj.core.groups.Tuple.tuple(buses, false));
            session.coding().remove(wrong, lighting);
            assertThat(session.trust().doubts(wrong)).as("half mended").hasSize(1);
            session.erasure().erase("C1", Progress.NONE);
            assertThat(session.check().check()).isEmpty();
        }
    }

    @Test
    void tooManyResponsesStillYieldTwins() throws IOException {
        Path twins = coded("many", TWINS);
        try (Store store = Store.open(twins);
                LanguageService languages = new LanguageService(store);
                EmbeddingService embeddings = new EmbeddingService(store, ModelFiles.shipped(), 1);
                SuggestionService few = new SuggestionService(store, languages, embeddings, 2)) {
            assertThat(few.keepUp(false, Progress.NONE).changed()).isFalse();
        }
        try (Session session = new Sessions(Fixture.CLOCK).openForReading(twins)) {
            assertThat(session.trust().doubts(text(session, "A2"))).hasSize(1);
        }
    }
}
