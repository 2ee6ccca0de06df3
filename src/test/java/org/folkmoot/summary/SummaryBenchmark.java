package org.folkmoot.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.counting.CountingSource;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.counting.Summary;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long counting takes over a source in memory. The store's own reading comes on top. */
@Tag("benchmark")
class SummaryBenchmark {
    private static final int QUESTIONS = 3;
    private static final int THEMES = 60;

    @ParameterizedTest
    @ValueSource(ints = {12_000, 1_000_000})
    void counts(int responses) {
        CountingSource source = new Made(responses);
        long[] times = new long[9];
        for (int run = 0; run < times.length; run++) {
            long start = System.nanoTime();
            Summary summary = new SummaryCounter().count(source, source.attributes());
            times[run] = (System.nanoTime() - start) / 1_000_000;
            assertThat(summary.overall()).hasSize(THEMES);
        }
        long first = times[0];
        Arrays.sort(times);
        long median = times[times.length / 2];
        System.out.printf(
                "%,d answers x %d themes, one breakdown: first %d ms, median %d ms%n",
                responses, THEMES, first, median);
    }

    /** Five codings and five suggestions an answer. */
    private static final class Made implements CountingSource {
        private final int responses;
        private final List<String> boroughs = new ArrayList<>();
        private final Codeframe codeframe;

        Made(int responses) {
            this.responses = responses;
            List<Theme> themes = new ArrayList<>();
            for (int i = 0; i < THEMES; i++) {
                Long parent = i < 10 ? null : Long.valueOf(i % 10);
                themes.add(new Theme(i, new UUID(0, i), parent, i, ThemeSpec.named("T" + i, "Theme " + i)));
            }
            codeframe = new Codeframe(themes);
            for (int i = 0; i < 33; i++) {
                boroughs.add("Borough " + i);
            }
        }

        @Override
        public Funnel funnel() {
            return new Funnel(responses / QUESTIONS, 0, 0, 0, 0);
        }

        @Override
        public List<Question> questions() {
            List<Question> questions = new ArrayList<>();
            for (int i = 0; i < QUESTIONS; i++) {
                questions.add(new Question(i, new UUID(1, i), i + 1, "Question " + i));
            }
            return questions;
        }

        @Override
        public Codeframe codeframe() {
            return codeframe;
        }

        @Override
        public List<Attribute> attributes() {
            return List.of(new Attribute(1, "borough", Attribute.Kind.ATTRIBUTE, "borough", boroughs));
        }

        @Override
        public long unresolvedDifferences() {
            return 0;
        }

        @Override
        public void answering(ResponseVisitor visitor) {
            for (int i = 0; i < responses; i++) {
                visitor.response(i, i / QUESTIONS, i % QUESTIONS, true, i % 50 == 0 ? Long.valueOf(i % 7) : null);
            }
        }

        @Override
        public void codings(CodingVisitor visitor) {
            Random random = new Random(1);
            for (int i = 0; i < responses; i++) {
                for (int n = 0; n < 5; n++) {
                    visitor.coding(i, random.nextInt(THEMES));
                }
            }
        }

        @Override
        public void openSuggestions(SuggestionVisitor visitor) {
            Random random = new Random(2);
            for (int i = 0; i < responses; i++) {
                for (int n = 0; n < 5; n++) {
                    visitor.suggestion(i, random.nextInt(THEMES), random.nextDouble());
                }
            }
        }

        @Override
        public void attributeValues(long attributeId, ValueVisitor visitor) {
            for (int i = 0; i < responses / QUESTIONS; i++) {
                visitor.value(i, boroughs.get(i % 33));
            }
        }
    }
}
