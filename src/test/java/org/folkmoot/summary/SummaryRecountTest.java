package org.folkmoot.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random consultations, counted by the counter and again by {@link NaiveRecount}. */
class SummaryRecountTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void agreesWithANaiveRecount(int seed) {
        Random random = new Random(seed);
        double threshold = random.nextInt(11) / 10.0;
        MemorySource source = RandomSource.of(random);
        Map<String, Long> counted =
                NaiveRecount.figuresOf(new SummaryCounter(threshold).count(source, source.attributes));
        assertThat(counted).isNotEmpty().isEqualTo(new NaiveRecount(source, threshold).figures());
    }
}
