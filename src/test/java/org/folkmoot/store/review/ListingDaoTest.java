package org.folkmoot.store.review;

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
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.Sort;
import org.folkmoot.model.text.Query;
import org.folkmoot.store.Store;
import org.folkmoot.store.search.ShortPrefixSearch;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares every condition and sort order with a plain computation over a random consultation. */
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
    void listsAllInOrderOfArrival() {
        assertThat(all(ResponseFilter.ALL)).isEqualTo(expected(response -> true));
        assertThat(all(ResponseFilter.of(1))).isEqualTo(expected(response -> response.question() == 1));
        assertThat(all(ResponseFilter.of(2))).isEqualTo(expected(response -> response.question() == 2));
    }

    @ParameterizedTest
    @EnumSource(CodingState.class)
    void states(CodingState state) {
        List<Long> fits = assertLists(new Condition.Is(state), response -> response.is(state));
        assertThat(fits).as("or the test says nothing").isNotEmpty();
    }

    @Test
    void themesAndGroups() {
        for (long theme : random.themes()) {
            Set<Long> wanted = random.below(theme);
            assertLists(Condition.HasTheme.of(theme), response -> response.hasAny(wanted));
            assertLists(new Condition.LacksTheme(Set.of(theme)), response -> !response.hasAny(wanted));
        }
        Set<Long> two = Set.of(random.themes().get(1), random.themes().get(2));
        assertLists(new Condition.HasTheme(two), response -> response.hasAny(two));
        assertLists(new Condition.LacksTheme(two), response -> !response.hasAny(two));
        assertLists(Condition.HasTheme.of(9_999), response -> false);
    }

    @Test
    void suggestionsByScore() {
        assertLists(Condition.Suggested.ANY, response -> response.suggested(score -> true, random.themes()));
        assertLists(
                new Condition.Suggested(Optional.empty(), 0.4, 0.6),
                response -> response.suggested(score -> score >= 0.4 && score <= 0.6, random.themes()));
        long group = random.themes().get(0);
        assertLists(
                new Condition.Suggested(Optional.of(group), 0.5, 1),
                response -> response.suggested(score -> score >= 0.5, random.below(group)));
    }

    @Test
    void codersOfCurrentDecisionsAndDoneMarks() {
        for (String coder : RandomConsultation.CODERS) {
            assertThat(assertLists(new Condition.CodedBy(coder), response -> response.coders()
                            .contains(coder)))
                    .isNotEmpty();
        }
        assertLists(new Condition.CodedBy("nobody"), response -> false);
    }

    @Test
    void attributeValues() {
        for (String value : RandomConsultation.BOROUGHS) {
            assertLists(new Condition.HasValue(random.borough(), Set.of(value)), response -> response.borough()
                    .equals(value));
        }
        assertLists(
                new Condition.HasValue(random.borough(), Set.of("", "Camden")),
                response -> response.borough().isEmpty() || response.borough().equals("Camden"));
    }

    @Test
    void flagsWordsAndChosenTexts() {
        for (Flag flag : Flag.values()) {
            assertLists(new Condition.Flagged(Set.of(flag)), response -> response.flags()
                    .contains(flag));
        }
        assertLists(
                new Condition.Flagged(EnumSet.of(Flag.QUERY, Flag.QUOTABLE)),
                response -> response.flags().contains(Flag.QUERY)
                        || response.flags().contains(Flag.QUOTABLE));
        assertLists(new Condition.Words(3, 5), response -> response.words() >= 3 && response.words() <= 5);
        List<Long> chosen = expected(response -> response.textId() % 7 == 0);
        assertLists(new Condition.Among(chosen), response -> response.textId() % 7 == 0);
        assertLists(new Condition.Among(List.of()), response -> false);
    }

    @Test
    void searchFindsOnlyCurrentTexts() {
        assertLists(new Condition.Found(new Query.Word("light", false)), response -> response.says("light"));
        assertLists(new Condition.Found(new Query.Word("l", true)), response -> response.saysPrefix("l"));
        assertLists(new Condition.Found(new Query.Word("xyzzy", false)), response -> false);
    }

    /** Pairs and triples of conditions, whichever leads. */
    @Test
    void combinesConditions() {
        Random chance = new Random(5);
        List<Map.Entry<Condition, Predicate<RandomConsultation.Response>>> known = List.of(
                Map.entry(new Condition.Is(CodingState.TO_DO), response -> response.is(CodingState.TO_DO)),
                Map.entry(
                        Condition.HasTheme.of(random.themes().get(0)),
                        response -> response.hasAny(random.below(random.themes().get(0)))),
                Map.entry(
                        new Condition.LacksTheme(Set.of(random.themes().get(1))),
                        response -> !response.hasAny(Set.of(random.themes().get(1)))),
                Map.entry(new Condition.Found(new Query.Word("street", false)), response -> response.says("street")),
                Map.entry(new Condition.Words(2, 6), response -> response.words() >= 2 && response.words() <= 6),
                Map.entry(new Condition.CodedBy("AK"), response -> response.coders()
                        .contains("AK")),
                Map.entry(new Condition.HasValue(random.borough(), Set.of("Brent")), response -> response.borough()
                        .equals("Brent")));
        for (int i = 0; i < 60; i++) {
            ResponseFilter filter = i % 2 == 0 ? ResponseFilter.ALL : ResponseFilter.of(1 + i % 3 % 2);
            Predicate<RandomConsultation.Response> fits = filter.questionId()
                    .<Predicate<RandomConsultation.Response>>map(id -> response -> response.question() == id)
                    .orElse(response -> true);
            for (int j = 0; j < 2 + i % 2; j++) {
                var next = known.get(chance.nextInt(known.size()));
                filter = filter.and(next.getKey());
                fits = fits.and(next.getValue());
            }
            assertThat(all(filter)).as("%s", filter).isEqualTo(expected(fits));
        }
    }

    /** A rare condition leads and a frequent one is scanned for; both must give the same list. */
    @Test
    void leadingAndScannedConditionsGiveTheSameOrder() {
        ListingDao walking = new ListingDao(1, new ShortPrefixSearch());
        for (Condition condition : List.of(
                new Condition.Found(new Query.Word("l", true)),
                Condition.HasTheme.of(random.themes().get(0)),
                new Condition.Is(CodingState.DONE),
                Condition.Suggested.ANY,
                new Condition.CodedBy("AK"),
                new Condition.HasValue(random.borough(), Set.of("Camden")))) {
            ResponseFilter filter = ResponseFilter.of(1).and(condition);
            for (Sort sort : sorts()) {
                assertThat(ids(walking, filter, sort))
                        .as("%s by %s", condition, sort)
                        .isEqualTo(ids(dao, filter, sort));
            }
        }
    }

    @Test
    void theFirstPageStartsTheList() {
        for (Sort sort : sorts()) {
            ResponseFilter filter = ResponseFilter.of(1).and(new Condition.Is(CodingState.TO_DO));
            long[] all = read(handle -> dao.all(handle, filter, sort));
            long[] first = read(handle -> dao.first(handle, filter, sort, 20));
            assertThat(first).isEqualTo(Arrays.copyOf(all, 20));
            long count = read(handle -> dao.count(handle, filter));
            assertThat(count).isEqualTo(all.length);
        }
    }

    @Test
    void sortsByEveryColumn() {
        for (boolean down : new boolean[] {false, true}) {
            assertSorted(
                    Sort.of(Sort.By.ARRIVAL, down),
                    Comparator.comparing(RandomConsultation.Response::responseId),
                    down);
            assertSorted(
                    Sort.of(Sort.By.REFERENCE, down),
                    Comparator.comparing(RandomConsultation.Response::reference),
                    down);
            assertSorted(Sort.of(Sort.By.LENGTH, down), Comparator.comparing(RandomConsultation.Response::words), down);
            assertSorted(
                    Sort.of(Sort.By.STATUS, down), Comparator.comparing(RandomConsultation.Response::stateOrder), down);
            assertSorted(
                    Sort.of(Sort.By.THEMES, down),
                    Comparator.comparing(response -> response.themes().size()),
                    down);
        }
        // In their own order, in which they first came in; submissions without a value last, in either direction.
        List<String> order = random.boroughsInOrder();
        Comparator<RandomConsultation.Response> none =
                Comparator.comparing(response -> response.borough().isEmpty());
        Comparator<RandomConsultation.Response> value =
                Comparator.comparing(response -> order.indexOf(response.borough()));
        Comparator<RandomConsultation.Response> arrival = Comparator.comparing(RandomConsultation.Response::responseId);
        assertThat(sorted(Sort.attribute(random.borough(), false)))
                .isEqualTo(expected(none.thenComparing(value).thenComparing(arrival)));
        assertThat(sorted(Sort.attribute(random.borough(), true)))
                .isEqualTo(expected(none.thenComparing(value.reversed()).thenComparing(arrival)));
    }

    @Test
    void sortsByScoreForAThemeOrGroup() {
        for (long theme : List.of(random.themes().get(0), random.themes().get(1))) {
            Comparator<RandomConsultation.Response> likely =
                    Comparator.comparing(response -> response.likeliness(random.below(theme)));
            assertThat(sorted(Sort.likely(theme)))
                    .isEqualTo(expected(likely.reversed().thenComparing(RandomConsultation.Response::responseId)));
        }
    }

    @Test
    void sortsByReadingQueueThenArrival() {
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
    void rowsMatchTheFile() {
        long[] ids = read(handle -> dao.all(handle, ResponseFilter.ALL, Sort.ARRIVAL));
        List<ResponseRow> rows = read(handle -> new ResponseDao().rows(handle, ids));
        assertThat(rows).hasSize(random.responses().size());
        for (int i = 0; i < rows.size(); i++) {
            ResponseRow row = rows.get(i);
            RandomConsultation.Response response = random.responses().get(i);
            assertThat(row.textId()).isEqualTo(response.textId());
            assertThat(row.questionId()).isEqualTo(response.question());
            assertThat(row.state()).as(row.reference()).isEqualTo(response.state());
            assertThat(Set.copyOf(row.themeIds())).isEqualTo(response.themes());
            assertThat(Set.copyOf(row.flags())).isEqualTo(response.flags());
            assertThat(row.words()).isEqualTo(response.words());
            Optional<ResponseRow> alone = read(handle -> new ResponseDao().row(handle, row.textId()));
            assertThat(alone).contains(row);
        }
    }

    @Test
    void findsTheFirstToDo() {
        long[] ids = read(handle -> dao.all(handle, ResponseFilter.ALL, Sort.of(Sort.By.LENGTH, true)));
        long next = Arrays.stream(ids)
                .filter(id -> random.byText(id).is(CodingState.TO_DO))
                .findFirst()
                .orElseThrow();
        OptionalLong first = read(handle -> new ResponseDao().firstToDo(handle, ids));
        assertThat(first).hasValue(next);
        long[] done = read(
                handle -> dao.all(handle, ResponseFilter.ALL.and(new Condition.Is(CodingState.DONE)), Sort.ARRIVAL));
        OptionalLong none = read(handle -> new ResponseDao().firstToDo(handle, done));
        assertThat(none).isEmpty();
    }

    /** No list may read the texts, or scan all rows where an index finds the few. */
    @Test
    void plansUseTheIndexes() {
        assertPlan(ResponseFilter.of(1), Sort.ARRIVAL, "answer_question", "answer_text_listed");
        assertPlan(ResponseFilter.ALL, Sort.ARRIVAL, "answer_text_listed");
        assertPlan(ResponseFilter.of(1).and(new Condition.Is(CodingState.TO_DO)), Sort.ARRIVAL, "answer_text_listed");
        assertPlan(ResponseFilter.of(1), Sort.of(Sort.By.REFERENCE, true), "answer_text_listed");
        assertPlan(
                ResponseFilter.of(1).and(Condition.HasTheme.of(random.themes().get(1))), Sort.ARRIVAL, "coding_theme");
        assertPlan(
                ResponseFilter.of(1).and(new Condition.Found(new Query.Word("l", true))),
                Sort.ARRIVAL,
                "VIRTUAL TABLE");
        assertPlan(
                ResponseFilter.of(1).and(new Condition.HasValue(random.borough(), Set.of("Brent"))),
                Sort.ARRIVAL,
                "attribute_value_level");
        assertThat(explain(new ListingDao(), ResponseFilter.of(1), Sort.ARRIVAL))
                .as("the first page must not wait for the last answer")
                .noneMatch(line -> line.contains("TEMP B-TREE"));
        assertThat(explain(new ListingDao(), ResponseFilter.of(1), Sort.of(Sort.By.REFERENCE, false)))
                .noneMatch(line -> line.contains("TEMP B-TREE"));
        assertThat(explain(
                        new ListingDao(1, new ShortPrefixSearch()),
                        ResponseFilter.of(1)
                                .and(Condition.HasTheme.of(random.themes().get(0))),
                        Sort.ARRIVAL))
                .noneMatch(line -> line.contains("TEMP B-TREE"));
    }

    private void assertPlan(ResponseFilter filter, Sort sort, String... used) {
        List<String> plan = explain(dao, filter, sort);
        for (String index : used) {
            assertThat(plan).as("%s by %s", filter, sort).anyMatch(line -> line.contains(index));
        }
        assertThat(plan).as("%s by %s", filter, sort).noneMatch(line -> line.startsWith("SCAN t"));
    }

    private List<String> explain(ListingDao listings, ResponseFilter filter, Sort sort) {
        return read(handle -> listings.explain(handle, filter, sort));
    }

    private List<Long> assertLists(Condition condition, Predicate<RandomConsultation.Response> fits) {
        List<Long> expected = expected(fits);
        assertThat(all(ResponseFilter.ALL.and(condition))).as("%s", condition).isEqualTo(expected);
        assertThat(all(ResponseFilter.of(2).and(condition)))
                .as("%s", condition)
                .isEqualTo(expected(fits.and(response -> response.question() == 2)));
        return expected;
    }

    private void assertSorted(Sort sort, Comparator<RandomConsultation.Response> by, boolean down) {
        Comparator<RandomConsultation.Response> order =
                (down ? by.reversed() : by).thenComparing(RandomConsultation.Response::responseId);
        assertThat(sorted(sort)).as("%s", sort).isEqualTo(expected(order));
    }

    private List<Long> sorted(Sort sort) {
        return list(read(handle -> dao.all(handle, ResponseFilter.of(1), sort)));
    }

    private List<Long> expected(Comparator<RandomConsultation.Response> order) {
        return random.responses().stream()
                .filter(response -> response.question() == 1)
                .sorted(order)
                .map(RandomConsultation.Response::textId)
                .toList();
    }

    private List<Long> all(ResponseFilter filter) {
        return list(read(handle -> dao.all(handle, filter, Sort.ARRIVAL)));
    }

    private List<Long> expected(Predicate<RandomConsultation.Response> fits) {
        return random.responses().stream()
                .filter(fits)
                .map(RandomConsultation.Response::textId)
                .toList();
    }

    private long[] ids(ListingDao listings, ResponseFilter filter, Sort sort) {
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
