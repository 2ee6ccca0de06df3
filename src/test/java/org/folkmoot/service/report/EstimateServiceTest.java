package org.folkmoot.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.counting.Estimate;
import org.folkmoot.model.counting.QuestionEstimates;
import org.folkmoot.model.counting.QuestionEstimates.ThemeEstimate;
import org.folkmoot.model.counting.RandomSample;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.NewTheme;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.store.Fixture;
import org.folkmoot.summary.RandomOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstimateServiceTest {
    private static final int ANSWERS = 400;

    @TempDir
    Path folder;

    private Session session;
    private long question;
    private Map<String, ResponseRow> rows = Map.of();

    /** Every fourth answer is on lamps, every tenth on buses. */
    @BeforeEach
    void consultation() throws IOException {
        List<ThemeSpec> themes = List.of(
                ThemeSpec.named("SAFE", "Safety"), child("LIGHT", "Street lighting"), child("BUS", "Night buses"));
        session = new Sessions(Fixture.CLOCK).create(folder.resolve("plan.folkmoot"), "Test", themes, "AK");
        StringBuilder csv = new StringBuilder("Ref,What should be done?\n");
        IntStream.range(0, ANSWERS).forEach(i -> csv.append("A")
                .append(i)
                .append(',')
                .append(words(i))
                .append(" number ")
                .append(i)
                .append('\n'));
        session.imports()
                .run(
                        Files.writeString(folder.resolve("answers.csv"), csv),
                        ReadOptions.DETECT,
                        new Named(List.of(
                                new NamedColumn("Ref", ColumnRole.REFERENCE),
                                new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION))),
                        false,
                        Progress.NONE);
        question = session.review().questions().get(0).id();
        rows = session.review().responses(question, ResponseFilter.ALL).stream()
                .collect(Collectors.toMap(ResponseRow::reference, Function.identity()));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static ThemeSpec child(String code, String name) {
        return new ThemeSpec(code, "SAFE", name, "", "", "", "", "", "", List.of(), false);
    }

    private static String words(int i) {
        return i % 4 == 0
                ? "The lamps are dark in our road"
                : i % 10 == 1 ? "No bus comes after midnight" : "All is well here";
    }

    private Theme theme(String code) {
        return session.review().codeframe().themes().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private long text(int i) {
        return Objects.requireNonNull(rows.get("A" + i)).textId();
    }

    private void code(int i) {
        long text = text(i);
        if (i % 4 == 0) {
            session.coding().apply(text, theme("LIGHT").id(), List.of(), "");
        } else if (i % 10 == 1) {
            session.coding().apply(text, theme("BUS").id(), List.of(), "");
        }
        session.coding().done(text);
    }

    private void readSample(RandomSample sample, int many) {
        RandomOrder order = new RandomOrder(sample.seed());
        IntStream.range(0, ANSWERS)
                .boxed()
                .filter(i -> !done(i))
                .sorted(Comparator.comparingLong(i -> order.rank("A" + i)))
                .limit(many)
                .forEach(this::code);
    }

    private boolean done(int i) {
        return session.review().row(text(i)).done();
    }

    private QuestionEstimates estimates() {
        List<QuestionEstimates> all = session.estimates().estimates(Progress.NONE);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private ThemeEstimate of(QuestionEstimates estimates, String code) {
        return estimates.themes().stream()
                .filter(each -> each.theme().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutASampleThereAreNone() {
        code(0);
        assertThat(session.estimates().estimates(Progress.NONE)).isEmpty();
    }

    @Test
    void readSampleYieldsEstimatesAndUnfoundCount() {
        // Somebody went looking for lamps first.
        IntStream.range(0, 20).forEach(i -> code(4 * i));
        readSample(session.randomSamples().draw(question, 100), 100);

        QuestionEstimates estimates = estimates();

        assertThat(estimates.answering()).isEqualTo(ANSWERS);
        assertThat(estimates.knownBefore()).isEqualTo(20);
        assertThat(estimates.drawn()).isEqualTo(100);
        assertThat(estimates.read()).isEqualTo(100);
        assertThat(estimates.learned()).isTrue();
        Estimate lamps = of(estimates, "LIGHT").respondents().orElseThrow();
        assertThat(lamps.low()).isLessThanOrEqualTo(100);
        assertThat(lamps.high()).isGreaterThanOrEqualTo(100);
        // The words tell it, so the model makes the interval much narrower than the 52 that the sample alone would
        // give.
        assertThat(lamps.high() - lamps.low()).isLessThan(40);
        ThemeEstimate buses = of(estimates, "BUS");
        assertThat(buses.sample()).isEqualTo(100);
        Estimate unfound = buses.unfound().orElseThrow();
        double left = 40.0 - buses.confirmed();
        assertThat(unfound.low()).isLessThanOrEqualTo(left);
        assertThat(unfound.high()).isGreaterThanOrEqualTo(left);
        ThemeEstimate group = of(estimates, "SAFE");
        assertThat(group.confirmed()).isEqualTo(of(estimates, "LIGHT").confirmed() + buses.confirmed());
    }

    @Test
    void beforeEnoughIsReadNothingIsSaid() {
        readSample(session.randomSamples().draw(question, 100), 20);

        QuestionEstimates estimates = estimates();

        assertThat(estimates.read()).isEqualTo(20);
        assertThat(of(estimates, "LIGHT").respondents()).isEmpty();
    }

    @Test
    void lateThemeHasNoEstimateYet() {
        readSample(session.randomSamples().draw(question, 40), 40);
        session.codeframe().add(new NewTheme("Late", "NEW", Optional.empty(), ""));

        QuestionEstimates estimates = estimates();

        assertThat(of(estimates, "NEW").respondents()).isEmpty();
        assertThat(of(estimates, "NEW").sample()).isZero();
        assertThat(of(estimates, "LIGHT").respondents()).isPresent();
    }

    @Test
    void onceAllIsDoneTheyAreTheCounts() {
        session.randomSamples().draw(question, 40);
        IntStream.range(0, ANSWERS).forEach(this::code);

        ThemeEstimate lamps = of(estimates(), "LIGHT");

        assertThat(lamps.confirmed()).isEqualTo(100);
        assertThat(lamps.respondents()).contains(Estimate.exactly(100));
        assertThat(lamps.unfound()).contains(Estimate.exactly(0));
    }

    @Test
    void theyFollowWhatIsDecided() {
        readSample(session.randomSamples().draw(question, 60), 60);
        QuestionEstimates before = estimates();
        assertThat(estimates()).isSameAs(before);

        long confirmed = of(before, "LIGHT").confirmed();
        int other = IntStream.range(0, ANSWERS)
                .filter(i -> i % 4 == 0 && !done(i))
                .findFirst()
                .orElseThrow();
        code(other);

        assertThat(of(estimates(), "LIGHT").confirmed()).isEqualTo(confirmed + 1);
    }

    @Test
    void withTooManyAnswersTheSampleSpeaksAlone() {
        RandomSample sample = session.randomSamples().draw(question, 60);
        readSample(sample, 60);
        try (org.folkmoot.store.Store store = org.folkmoot.store.Store.openForReading(session.file())) {
            QuestionEstimates alone = new EstimateService(store, ANSWERS - 1)
                    .estimates(Progress.NONE)
                    .get(0);

            assertThat(alone.learned()).isFalse();
            assertThat(of(alone, "LIGHT").respondents()).isPresent();
        }
    }

    @Test
    void theyAreExportedBesideTheCounts() throws IOException {
        Path out = folder.resolve("out");
        session.exports().summary(out, List.of(), Progress.NONE);
        assertThat(out.resolve("estimates.csv")).doesNotExist();

        readSample(session.randomSamples().draw(question, 60), 60);
        session.codeframe().add(new NewTheme("Late", "NEW", Optional.empty(), ""));
        session.exports().summary(out, List.of(), Progress.NONE);
        byte[] first = Files.readAllBytes(out.resolve("estimates.csv"));
        session.exports().summary(out, List.of(), Progress.NONE);
        assertThat(Files.readAllBytes(out.resolve("estimates.csv"))).isEqualTo(first);

        List<String> lines = Files.readAllLines(out.resolve("estimates.csv"));
        assertThat(lines.get(0))
                .isEqualTo("\uFEFFquestion,wording,theme_code,theme,theme_path,level,answering,confirmed,known_before,"
                        + "sample_drawn,sample_read,estimated_respondents,respondents_low,respondents_high,"
                        + "estimated_percent,percent_low,percent_high,unfound,unfound_low,unfound_high");
        assertThat(lines).hasSize(5);
        ThemeEstimate lamps = of(estimates(), "LIGHT");
        Estimate whole = lamps.respondents().map(Estimate::whole).orElseThrow();
        Estimate unfound = lamps.unfound().map(Estimate::whole).orElseThrow();
        String row = lines.stream()
                .filter(line -> line.contains(",LIGHT,"))
                .findFirst()
                .orElseThrow();
        assertThat(row)
                .startsWith("Q1,What should be done?,LIGHT,Street lighting,Safety > Street lighting,2,400,"
                        + lamps.confirmed() + ",0,60,60," + Math.round(whole.value()) + "," + Math.round(whole.low())
                        + "," + Math.round(whole.high()) + ",")
                .endsWith("," + Math.round(unfound.value()) + "," + Math.round(unfound.low()) + ","
                        + Math.round(unfound.high()));
        assertThat(lines).anyMatch(line -> line.contains(",NEW,") && line.endsWith(",0,60,0,,,,,,,,,"));
    }
}
