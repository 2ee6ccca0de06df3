package org.folkmoot.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.Sort;
import org.folkmoot.model.text.Query;
import org.folkmoot.store.Fixture;
import org.folkmoot.store.Store;
import org.folkmoot.store.review.ListingDao;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortPrefixSearchTest {
    private static final Query TH = new Query.Word("th", true);
    private static final Query LIGHTS = new Query.Word("lights", false);

    @TempDir
    private Path folder;

    @Test
    void firstHitsEqualThoseOfTheIndex() {
        List<String> words = List.of("the", "there", "lights", "lamp", "knife", "thin", "street", "on");
        Random random = new Random(3);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            texts.add(String.join(
                    " ", random.ints(5, 0, words.size()).mapToObj(words::get).toList()));
        }
        try (Store store = Fixture.create(folder.resolve("early.folkmoot"), texts)) {
            ListingDao index = new ListingDao(10_000, new ShortPrefixSearch(Integer.MAX_VALUE));
            ShortPrefixSearch early = new ShortPrefixSearch(0);
            ListingDao dao = new ListingDao(10_000, early);
            int told = 0;
            for (Query query : List.of(
                    TH,
                    new Query.Word("l", true),
                    new Query.And(List.of(LIGHTS, TH)),
                    new Query.And(List.of(TH, new Query.Word("s", true))),
                    new Query.Not(TH, new Query.Word("kn", true)),
                    new Query.Or(List.of(TH, LIGHTS)),
                    new Query.Phrase(List.of("on", "th"), true),
                    new Query.Phrase(List.of("lamp", "on", "the"), true),
                    new Query.Word("xy", true))) {
                ResponseFilter filter = ResponseFilter.of(1).and(new Condition.Found(query));
                long[] all = store.read(handle -> index.all(handle, filter, Sort.ARRIVAL));
                long[] first = store.read(handle -> dao.first(handle, filter, Sort.ARRIVAL, 20));
                assertThat(first).as("%s", query).isEqualTo(Arrays.copyOf(all, Math.min(20, all.length)));
                told += store.read(handle -> early.find(handle, query, Optional.of(1L), 20))
                                .isPresent()
                        ? 1
                        : 0;
            }
            assertThat(told).as("or the test says nothing of them").isGreaterThan(3);
        }
    }

    @Test
    void droppingThePrefixLosesNoHits() {
        assertThat(ShortPrefixSearch.withoutShortPrefix(TH)).isEmpty();
        assertThat(ShortPrefixSearch.withoutShortPrefix(LIGHTS)).contains(LIGHTS);
        assertThat(ShortPrefixSearch.withoutShortPrefix(new Query.Word("commun", true)))
                .contains(new Query.Word("commun", true));
        assertThat(ShortPrefixSearch.withoutShortPrefix(new Query.And(List.of(LIGHTS, TH))))
                .contains(LIGHTS);
        assertThat(ShortPrefixSearch.withoutShortPrefix(new Query.Or(List.of(LIGHTS, TH))))
                .contains(new Query.Or(List.of(LIGHTS, TH)));
        assertThat(ShortPrefixSearch.withoutShortPrefix(new Query.Not(LIGHTS, TH)))
                .contains(new Query.Not(LIGHTS, TH));
        assertThat(ShortPrefixSearch.withoutShortPrefix(new Query.Not(TH, LIGHTS)))
                .isEmpty();
        assertThat(ShortPrefixSearch.withoutShortPrefix(new Query.Phrase(List.of("on", "th"), true)))
                .contains(new Query.Word("on", false));
    }
}
