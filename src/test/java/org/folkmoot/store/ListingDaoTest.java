package org.folkmoot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.AnswerFilter.State;
import org.folkmoot.model.AnswerRow;
import org.folkmoot.model.Condition;
import org.folkmoot.model.Flag;
import org.folkmoot.model.Query;
import org.folkmoot.model.Sort;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every condition and every order, held against a count by hand over a consultation made by chance. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingDaoTest {
    private final ListingDao dao = new ListingDao();
    private RandomConsultation random = new RandomConsultation(1);
    private @Nullable Store opened;

    @BeforeAll
    void create(@TempDir Path folder) {
        random = new RandomConsultation(20_261);
        opened = random.create(folder.resolve("random.folkmoot"));
    }

    @AfterAll
    void close() {
        store().close();
    }

    private <T> T read(Function<Handle, T> work) {
        return store().read(work);
    }

    private Store store() {
        return Objects.requireNonNull(opened);
    }

    @Test
    void withoutConditionsAllAreListedInOrderOfArrival() {
        assertThat(all(AnswerFilter.ALL)).isEqualTo(expected(answer -> true));
        assertThat(all(AnswerFilter.of(1))).isEqualTo(expected(answer -> answer.question() == 1));
        assertThat(all(AnswerFilter.of(2))).isEqualTo(expected(answer -> answer.question() == 2));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void states(State state) {
        List<Long> fits = assertLists(new Condition.Is(state), answer -> answer.is(state));
        assertThat(fits).as("or the test says nothing").isNotEmpty();
    }

    @Test
    void themesWithTheirNets() {
        for (long theme : random.themes()) {
            Set<Long> wanted = random.below(theme);
            assertLists(Condition.HasTheme.of(theme), answer -> answer.hasAny(wanted));
            assertLists(new Condition.LacksTheme(Set.of(theme)), answer -> !answer.hasAny(wanted));
        }
        Set<Long> two = Set.of(random.themes().get(1), random.themes().get(2));
        assertLists(new Condition.HasTheme(two), answer -> answer.hasAny(two));
        assertLists(new Condition.LacksTheme(two), answer -> !answer.hasAny(two));
        assertLists(Condition.HasTheme.of(9_999), answer -> false);
    }

    @Test
    void proposalsInAScoreBand() {
        assertLists(Condition.Proposed.ANY, answer -> answer.proposed(score -> true, random.themes()));
        assertLists(
                new Condition.Proposed(Optional.empty(), 0.4, 0.6),
                answer -> answer.proposed(score -> score >= 0.4 && score <= 0.6, random.themes()));
        long net = random.themes().get(0);
        assertLists(
                new Condition.Proposed(Optional.of(net), 0.5, 1),
                answer -> answer.proposed(score -> score >= 0.5, random.below(net)));
    }

    @Test
    void codersWhoseDecisionsOrDoneMarksHold() {
        for (String coder : RandomConsultation.CODERS) {
            assertThat(assertLists(new Condition.CodedBy(coder), answer -> answer.coders()
                            .contains(coder)))
                    .isNotEmpty();
        }
        assertLists(new Condition.CodedBy("nobody"), answer -> false);
    }

    @Test
    void attributeValues() {
        for (String value : RandomConsultation.BOROUGHS) {
            assertLists(new Condition.HasValue(random.borough(), Set.of(value)), answer -> answer.borough()
                    .equals(value));
        }
        assertLists(
                new Condition.HasValue(random.borough(), Set.of("", "Camden")),
                answer -> answer.borough().isEmpty() || answer.borough().equals("Camden"));
    }

    @Test
    void flagsWordsAndChosenTexts() {
        for (Flag flag : Flag.values()) {
            assertLists(new Condition.Flagged(Set.of(flag)), answer -> answer.flags()
                    .contains(flag));
        }
        assertLists(
                new Condition.Flagged(EnumSet.of(Flag.QUERY, Flag.QUOTABLE)),
                answer -> answer.flags().contains(Flag.QUERY) || answer.flags().contains(Flag.QUOTABLE));
        assertLists(new Condition.Words(3, 5), answer -> answer.words() >= 3 && answer.words() <= 5);
        List<Long> chosen = expected(answer -> answer.textId() % 7 == 0);
        assertLists(new Condition.Among(chosen), answer -> answer.textId() % 7 == 0);
        assertLists(new Condition.Among(List.of()), answer -> false);
    }

    @Test
    void searchFindsCurrentTextsAlone() {
        assertLists(new Condition.Found(new Query.Word("light", false)), answer -> answer.says("light"));
        assertLists(new Condition.Found(new Query.Word("l", true)), answer -> answer.saysPrefix("l"));
        assertLists(new Condition.Found(new Query.Word("xyzzy", false)), answer -> false);
    }

    /** Conditions in twos and threes, whichever of them leads. */
    @Test
    void conditionsAreJoined() {
        Random chance = new Random(5);
        List<Map.Entry<Condition, Predicate<RandomConsultation.Answer>>> known = List.of(
                Map.entry(new Condition.Is(State.TO_DO), answer -> answer.is(State.TO_DO)),
                Map.entry(
                        Condition.HasTheme.of(random.themes().get(0)),
                        answer -> answer.hasAny(random.below(random.themes().get(0)))),
                Map.entry(
                        new Condition.LacksTheme(Set.of(random.themes().get(1))),
                        answer -> !answer.hasAny(Set.of(random.themes().get(1)))),
                Map.entry(new Condition.Found(new Query.Word("street", false)), answer -> answer.says("street")),
                Map.entry(new Condition.Words(2, 6), answer -> answer.words() >= 2 && answer.words() <= 6),
                Map.entry(new Condition.CodedBy("AK"), answer -> answer.coders().contains("AK")),
                Map.entry(new Condition.HasValue(random.borough(), Set.of("Brent")), answer -> answer.borough()
                        .equals("Brent")));
        for (int i = 0; i < 60; i++) {
            AnswerFilter filter = i % 2 == 0 ? AnswerFilter.ALL : AnswerFilter.of(1 + i % 3 % 2);
            Predicate<RandomConsultation.Answer> fits = filter.questionId()
                    .<Predicate<RandomConsultation.Answer>>map(id -> answer -> answer.question() == id)
                    .orElse(answer -> true);
            for (int j = 0; j < 2 + i % 2; j++) {
                var next = known.get(chance.nextInt(known.size()));
                filter = filter.and(next.getKey());
                fits = fits.and(next.getValue());
            }
            assertThat(all(filter)).as("%s", filter).isEqualTo(expected(fits));
        }
    }

    /** What is rare leads, what is not is walked through: both lists must be the same. */
    @Test
    void manyHitsAreFoundInTheSameOrderAsFew() {
        ListingDao walking = new ListingDao(1, new EarlyHits());
        for (Condition condition : List.of(
                new Condition.Found(new Query.Word("l", true)),
                Condition.HasTheme.of(random.themes().get(0)),
                new Condition.Is(State.DONE),
                Condition.Proposed.ANY,
                new Condition.CodedBy("AK"),
                new Condition.HasValue(random.borough(), Set.of("Camden")))) {
            AnswerFilter filter = AnswerFilter.of(1).and(condition);
            for (Sort sort : sorts()) {
                assertThat(ids(walking, filter, sort))
                        .as("%s by %s", condition, sort)
                        .isEqualTo(ids(dao, filter, sort));
            }
        }
    }

    @Test
    void theFirstPageIsTheBeginningOfTheList() {
        for (Sort sort : sorts()) {
            AnswerFilter filter = AnswerFilter.of(1).and(new Condition.Is(State.TO_DO));
            long[] all = read(handle -> dao.all(handle, filter, sort));
            long[] first = read(handle -> dao.first(handle, filter, sort, 20));
            assertThat(first).isEqualTo(Arrays.copyOf(all, 20));
            long count = read(handle -> dao.count(handle, filter));
            assertThat(count).isEqualTo(all.length);
        }
    }

    @Test
    void ordersByEverythingThatCanBeAskedFor() {
        for (boolean down : new boolean[] {false, true}) {
            assertSorted(
                    Sort.of(Sort.By.ARRIVAL, down), Comparator.comparing(RandomConsultation.Answer::answerId), down);
            assertSorted(
                    Sort.of(Sort.By.REFERENCE, down), Comparator.comparing(RandomConsultation.Answer::reference), down);
            assertSorted(Sort.of(Sort.By.LENGTH, down), Comparator.comparing(RandomConsultation.Answer::words), down);
            assertSorted(
                    Sort.of(Sort.By.STATUS, down), Comparator.comparing(RandomConsultation.Answer::stateOrder), down);
            assertSorted(
                    Sort.of(Sort.By.THEMES, down),
                    Comparator.comparing(answer -> answer.themes().size()),
                    down);
        }
        // Values in their own order, in which they first came in; nobody's last, whichever way.
        List<String> order = random.boroughsInOrder();
        Comparator<RandomConsultation.Answer> none =
                Comparator.comparing(answer -> answer.borough().isEmpty());
        Comparator<RandomConsultation.Answer> value = Comparator.comparing(answer -> order.indexOf(answer.borough()));
        Comparator<RandomConsultation.Answer> arrival = Comparator.comparing(RandomConsultation.Answer::answerId);
        assertThat(sorted(Sort.attribute(random.borough(), false)))
                .isEqualTo(expected(none.thenComparing(value).thenComparing(arrival)));
        assertThat(sorted(Sort.attribute(random.borough(), true)))
                .isEqualTo(expected(none.thenComparing(value.reversed()).thenComparing(arrival)));
    }

    @Test
    void theLikeliestForAThemeOrANetComeFirst() {
        for (long theme : List.of(random.themes().get(0), random.themes().get(1))) {
            Comparator<RandomConsultation.Answer> likely =
                    Comparator.comparing(answer -> answer.likeliness(random.below(theme)));
            assertThat(sorted(Sort.likely(theme)))
                    .isEqualTo(expected(likely.reversed().thenComparing(RandomConsultation.Answer::answerId)));
        }
    }

    @Test
    void whatIsQueuedForAReasonComesFirstAndTheRestAsItCameIn() {
        List<Long> arrival = sorted(Sort.ARRIVAL);
        List<Long> queue = List.of(arrival.get(7), arrival.get(2), arrival.get(30));
        store().write(handle -> {
            new ReadingQueueDao().replace(handle, ReadingQueueDao.Reason.DOUBT, List.of(arrival.get(1)));
            new ReadingQueueDao().replace(handle, ReadingQueueDao.Reason.LEARN, arrival.subList(0, 3));
            new ReadingQueueDao().replace(handle, ReadingQueueDao.Reason.LEARN, queue);
            return true;
        });
        List<Long> expected = new ArrayList<>(queue);
        arrival.stream().filter(id -> !queue.contains(id)).forEach(expected::add);
        assertThat(sorted(Sort.of(Sort.By.TO_LEARN, false))).isEqualTo(expected);
        assertThat(sorted(Sort.of(Sort.By.SUSPICIOUS, false)))
                .startsWith(arrival.get(1), arrival.get(0), arrival.get(2));
    }

    @Test
    void linesSayWhatTheFileHas() {
        long[] ids = read(handle -> dao.all(handle, AnswerFilter.ALL, Sort.ARRIVAL));
        List<AnswerRow> rows = read(handle -> new AnswerDao().rows(handle, ids));
        assertThat(rows).hasSize(random.answers().size());
        for (int i = 0; i < rows.size(); i++) {
            AnswerRow row = rows.get(i);
            RandomConsultation.Answer answer = random.answers().get(i);
            assertThat(row.textId()).isEqualTo(answer.textId());
            assertThat(row.questionId()).isEqualTo(answer.question());
            assertThat(row.state()).as(row.reference()).isEqualTo(answer.state());
            assertThat(Set.copyOf(row.themeIds())).isEqualTo(answer.themes());
            assertThat(Set.copyOf(row.flags())).isEqualTo(answer.flags());
            assertThat(row.words()).isEqualTo(answer.words());
            Optional<AnswerRow> alone = read(handle -> new AnswerDao().row(handle, row.textId()));
            assertThat(alone).contains(row);
        }
    }

    @Test
    void theNextToDoIsTheFirstInTheOrderGiven() {
        long[] ids = read(handle -> dao.all(handle, AnswerFilter.ALL, Sort.of(Sort.By.LENGTH, true)));
        long next = Arrays.stream(ids)
                .filter(id -> random.byText(id).is(State.TO_DO))
                .findFirst()
                .orElseThrow();
        OptionalLong first = read(handle -> new AnswerDao().firstToDo(handle, ids));
        assertThat(first).hasValue(next);
        long[] done = read(handle -> dao.all(handle, AnswerFilter.ALL.and(new Condition.Is(State.DONE)), Sort.ARRIVAL));
        OptionalLong none = read(handle -> new AnswerDao().firstToDo(handle, done));
        assertThat(none).isEmpty();
    }

    /** No list may read the texts themselves, or all rows where an index knows the few. */
    @Test
    void plansUseTheIndexes() {
        assertPlan(AnswerFilter.of(1), Sort.ARRIVAL, "answer_question", "answer_text_listed");
        assertPlan(AnswerFilter.ALL, Sort.ARRIVAL, "answer_text_listed");
        assertPlan(AnswerFilter.of(1).and(new Condition.Is(State.TO_DO)), Sort.ARRIVAL, "answer_text_listed");
        assertPlan(AnswerFilter.of(1), Sort.of(Sort.By.REFERENCE, true), "answer_text_listed");
        assertPlan(AnswerFilter.of(1).and(Condition.HasTheme.of(random.themes().get(1))), Sort.ARRIVAL, "coding_theme");
        assertPlan(
                AnswerFilter.of(1).and(new Condition.Found(new Query.Word("l", true))), Sort.ARRIVAL, "VIRTUAL TABLE");
        assertPlan(
                AnswerFilter.of(1).and(new Condition.HasValue(random.borough(), Set.of("Brent"))),
                Sort.ARRIVAL,
                "attribute_value_level");
        assertThat(explain(new ListingDao(), AnswerFilter.of(1), Sort.ARRIVAL))
                .as("the first page must not wait for the last answer")
                .noneMatch(line -> line.contains("TEMP B-TREE"));
        assertThat(explain(new ListingDao(), AnswerFilter.of(1), Sort.of(Sort.By.REFERENCE, false)))
                .noneMatch(line -> line.contains("TEMP B-TREE"));
        assertThat(explain(
                        new ListingDao(1, new EarlyHits()),
                        AnswerFilter.of(1)
                                .and(Condition.HasTheme.of(random.themes().get(0))),
                        Sort.ARRIVAL))
                .noneMatch(line -> line.contains("TEMP B-TREE"));
    }

    private void assertPlan(AnswerFilter filter, Sort sort, String... used) {
        List<String> plan = explain(dao, filter, sort);
        for (String index : used) {
            assertThat(plan).as("%s by %s", filter, sort).anyMatch(line -> line.contains(index));
        }
        assertThat(plan).as("%s by %s", filter, sort).noneMatch(line -> line.startsWith("SCAN t"));
    }

    private List<String> explain(ListingDao listings, AnswerFilter filter, Sort sort) {
        return read(handle -> listings.explain(handle, filter, sort));
    }

    private List<Long> assertLists(Condition condition, Predicate<RandomConsultation.Answer> fits) {
        List<Long> expected = expected(fits);
        assertThat(all(AnswerFilter.ALL.and(condition))).as("%s", condition).isEqualTo(expected);
        assertThat(all(AnswerFilter.of(2).and(condition)))
                .as("%s", condition)
                .isEqualTo(expected(fits.and(answer -> answer.question() == 2)));
        return expected;
    }

    private void assertSorted(Sort sort, Comparator<RandomConsultation.Answer> by, boolean down) {
        Comparator<RandomConsultation.Answer> order =
                (down ? by.reversed() : by).thenComparing(RandomConsultation.Answer::answerId);
        assertThat(sorted(sort)).as("%s", sort).isEqualTo(expected(order));
    }

    private List<Long> sorted(Sort sort) {
        return list(read(handle -> dao.all(handle, AnswerFilter.of(1), sort)));
    }

    private List<Long> expected(Comparator<RandomConsultation.Answer> order) {
        return random.answers().stream()
                .filter(answer -> answer.question() == 1)
                .sorted(order)
                .map(RandomConsultation.Answer::textId)
                .toList();
    }

    private List<Long> all(AnswerFilter filter) {
        return list(read(handle -> dao.all(handle, filter, Sort.ARRIVAL)));
    }

    private List<Long> expected(Predicate<RandomConsultation.Answer> fits) {
        return random.answers().stream()
                .filter(fits)
                .map(RandomConsultation.Answer::textId)
                .toList();
    }

    private long[] ids(ListingDao listings, AnswerFilter filter, Sort sort) {
        return read(handle -> listings.all(handle, filter, sort));
    }

    private static List<Long> list(long[] ids) {
        List<Long> list = new ArrayList<>();
        Arrays.stream(ids).forEach(list::add);
        return list;
    }

    private List<Sort> sorts() {
        return Stream.concat(
                        EnumSet.complementOf(EnumSet.of(Sort.By.ATTRIBUTE)).stream()
                                .map(by -> Sort.of(by, false)),
                        Stream.of(Sort.attribute(random.borough(), true)))
                .toList();
    }
}
